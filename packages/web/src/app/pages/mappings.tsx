// SPDX-License-Identifier: EUPL-1.2
import { formatDate, type RememberedMapping } from 'bereik'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router'
import { Alert } from '../components/Alert.tsx'
import { Breadcrumb } from '../components/Breadcrumb.tsx'
import { Button } from '../components/Button.tsx'
import { Heading } from '../components/Heading.tsx'
import { Link } from '../components/Link.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { Summary } from '../components/Summary.tsx'
import { currentMunicipality } from '../find-municipality.ts'
import { importTexts } from '../language/imports.ts'
import { mappingTexts } from '../language/mapping.ts'
import { shellTexts } from '../language/shell.ts'
import { languageOf, pathIn } from '../language.ts'
import { choiceLabel } from '../mapping-fault-text.ts'
import { outcomeId } from '../outcome.ts'
import { servicesOf } from '../services-of.ts'
import { useLanguage } from '../use-language.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { bereik } = servicesOf(context)
  const { pathname, searchParams } = new URL(request.url)
  const municipality = currentMunicipality(bereik.register, params['code'], languageOf(pathname))
  const mappings = await bereik.imports.mappings(municipality.code)
  return { municipality, mappings, isForgotten: searchParams.has('vergeten') }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { bereik } = servicesOf(context)
  const language = languageOf(new URL(request.url).pathname)
  const { code } = currentMunicipality(bereik.register, params['code'], language)
  const key = (await request.formData()).get('sleutel')
  if (typeof key === 'string') await bereik.imports.forgetMapping(code, key)
  return redirect(`${pathIn(language, `/gemeenten/${code}/kolommen`)}?vergeten#${outcomeId}`, 303)
}

/** What was said about the columns of earlier files, to download or to forget. */
export default function Mappings() {
  const { municipality, mappings, isForgotten } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const texts = mappingTexts[language].kept
  const page = pathIn(language, `/gemeenten/${municipality.code}`)
  const title = texts.title(municipality.name)
  return (
    <>
      <title>{`${isForgotten ? `${texts.forgotten} - ` : ''}${title} - Bereik`}</title>
      <Breadcrumb
        label={shellTexts[language].breadcrumb}
        steps={[
          { href: page, name: municipality.name },
          { href: `${page}/bestanden`, name: importTexts[language].toFiles },
        ]}
      />
      <Heading level={1}>{title}</Heading>
      {isForgotten ? (
        <div id={outcomeId} tabIndex={-1} className="bereik-outcome">
          <Alert kind="ok" title={texts.forgotten} />
        </div>
      ) : null}
      <Paragraph kind="lead">{mappings.length === 0 ? texts.none : texts.lead}</Paragraph>
      <ul className="bereik-cards">
        {mappings.map((mapping) => (
          <MappingCard key={mapping.key} code={municipality.code} remembered={mapping} />
        ))}
      </ul>
    </>
  )
}

interface MappingCardProps {
  readonly code: string
  readonly remembered: RememberedMapping
}

function MappingCard({ code, remembered }: MappingCardProps) {
  const language = useLanguage()
  const texts = mappingTexts[language]
  const { key, file, mapping, at } = remembered
  const columns = mapping.columns.map(
    ({ heading, is }) => `${heading} (${choiceLabel(is, language)})`,
  )
  return (
    <li className="bereik-card">
      <Heading level={2}>
        <span className="bereik-card__name">
          {texts.kept.about(file, formatDate(at.slice(0, 10), language))}
        </span>
      </Heading>
      <Paragraph>{texts.rows[mapping.rows]}</Paragraph>
      <Paragraph>{texts.kept.columns(columns.join(', '))}</Paragraph>
      <Paragraph>
        <Link href={`/gemeenten/${code}/kolommen/${key}`} download>
          {texts.kept.download(file)}
        </Link>
      </Paragraph>
      <details className="bereik-no-print">
        <Summary label={texts.kept.forget} about={file} />
        <Paragraph>{texts.kept.forgetText}</Paragraph>
        <form
          method="post"
          action={`${pathIn(language, `/gemeenten/${code}/kolommen`)}#${outcomeId}`}
        >
          <Button name="sleutel" value={key}>
            {texts.kept.forgetButton(file)}
          </Button>
        </form>
      </details>
    </li>
  )
}
