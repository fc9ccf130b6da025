// SPDX-License-Identifier: EUPL-1.2
import { type FileHealth, renderFault, todosOf } from 'bereik'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { AccountHealth } from '../components/AccountHealth.tsx'
import { Breadcrumb } from '../components/Breadcrumb.tsx'
import { ExampleBanner } from '../components/ExampleBanner.tsx'
import { Heading } from '../components/Heading.tsx'
import { Link } from '../components/Link.tsx'
import { List } from '../components/List.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { currentMunicipality } from '../find-municipality.ts'
import { filesTexts } from '../language/files.ts'
import { healthTexts } from '../language/health.ts'
import { shellTexts } from '../language/shell.ts'
import { languageOf, pathIn } from '../language.ts'
import { servicesOf } from '../services-of.ts'
import { useLanguage } from '../use-language.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { bereik } = servicesOf(context)
  const { pathname } = new URL(request.url)
  const municipality = currentMunicipality(bereik.register, params['code'], languageOf(pathname))
  return { municipality, health: await bereik.health(municipality.code) }
}

export default function Health() {
  const { municipality, health } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const texts = healthTexts[language]
  const { accounts, files } = health
  const title = texts.title(municipality.name)
  const page = pathIn(language, `/gemeenten/${municipality.code}`)
  const due = accounts.flatMap(({ lines }) => todosOf(lines))
  const isEmpty = accounts.length === 0 && files.length === 0
  return (
    <>
      <title>{`${title} - Bereik`}</title>
      {municipality.example ? <ExampleBanner language={language} /> : null}
      <Breadcrumb
        label={shellTexts[language].breadcrumb}
        steps={[
          { href: pathIn(language, '/gemeenten'), name: shellTexts[language].municipalities },
          { href: page, name: municipality.name },
          { href: `${page}/bestanden`, name: filesTexts[language].title(municipality.name) },
        ]}
      />
      <Heading level={1}>{title}</Heading>
      <Paragraph kind="lead">{texts.lead}</Paragraph>
      <Paragraph>{isEmpty ? texts.nothing : texts.fine(due.length + files.length)}</Paragraph>
      {isEmpty ? (
        <Paragraph>
          <Link href={`${page}/bestanden`}>{texts.bring}</Link>
        </Paragraph>
      ) : null}
      <Paragraph>
        <Link href={`/api/v1/gemeenten/${municipality.code}/herinnering?taal=${language}`} download>
          {texts.reminder}
        </Link>
      </Paragraph>
      {files.length === 0 ? null : <Troubled files={files} />}
      {accounts.map((account) => (
        <AccountHealth
          key={JSON.stringify([account.platform, account.account])}
          account={account}
          filesPage={`${page}/bestanden`}
        />
      ))}
    </>
  )
}

/** Files of which nothing stands: first, for figures wait for them. */
function Troubled({ files }: { readonly files: readonly FileHealth[] }) {
  const language = useLanguage()
  const texts = healthTexts[language]
  return (
    <section>
      <Heading level={2}>{texts.filesHeading}</Heading>
      <Paragraph>{texts.filesText}</Paragraph>
      <List
        items={files.map(({ importId, file, fault }) => {
          const words = fault === null ? null : renderFault(fault.code, fault.parameters, language)
          return {
            key: importId,
            content: (
              <>
                <Link href={pathIn(language, `/bestanden/${importId}`)}>{file}</Link>
                {words === null ? null : `: ${words.message}`}
              </>
            ),
          }
        })}
      />
    </section>
  )
}
