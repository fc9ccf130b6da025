// SPDX-License-Identifier: EUPL-1.2
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Breadcrumb } from '../components/Breadcrumb.tsx'
import { ExampleBanner } from '../components/ExampleBanner.tsx'
import { Heading } from '../components/Heading.tsx'
import { HowToDownload } from '../components/HowToDownload.tsx'
import { ImportCard } from '../components/ImportCard.tsx'
import { Link } from '../components/Link.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { UploadForm } from '../components/UploadForm.tsx'
import { currentMunicipality } from '../find-municipality.ts'
import { filesTexts } from '../language/files.ts'
import { shellTexts } from '../language/shell.ts'
import { languageOf, pathIn } from '../language.ts'
import { servicesOf } from '../services-of.ts'
import { useLanguage } from '../use-language.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { bereik, today, scriptHref } = servicesOf(context)
  const language = languageOf(new URL(request.url).pathname)
  const municipality = currentMunicipality(bereik.register, params['code'], language)
  const imports = await bereik.imports.list(municipality.code)
  return { municipality, imports, today: today(), scriptHref }
}

export default function Files() {
  const { municipality, imports, today, scriptHref } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const texts = filesTexts[language]
  const page = pathIn(language, `/gemeenten/${municipality.code}`)
  return (
    <>
      <title>{`${texts.title(municipality.name)} - Bereik`}</title>
      <script type="module" src={scriptHref} />
      {municipality.example ? <ExampleBanner language={language} /> : null}
      <Breadcrumb
        label={shellTexts[language].breadcrumb}
        steps={[
          { href: pathIn(language, '/gemeenten'), name: shellTexts[language].municipalities },
          { href: page, name: municipality.name },
        ]}
      />
      <Heading level={1}>{texts.title(municipality.name)}</Heading>
      <Paragraph kind="lead">{texts.lead}</Paragraph>
      {imports.length === 0 ? null : (
        <section>
          <Heading level={2}>{texts.listHeading}</Heading>
          <Paragraph>
            {texts.newest} <Link href={page}>{texts.toReach}</Link>
          </Paragraph>
          <ul className="bereik-cards">
            {imports.map((account) => (
              <ImportCard key={account.id} account={account} />
            ))}
          </ul>
        </section>
      )}
      <HowToDownload open={imports.length === 0} />
      <section>
        <Heading level={2}>{texts.dropHeading}</Heading>
        <UploadForm municipality={municipality} today={today} />
      </section>
    </>
  )
}
