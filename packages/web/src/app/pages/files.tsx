// SPDX-License-Identifier: EUPL-1.2
import type { ImportAccount } from 'bereik'
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { Breadcrumb } from '../components/Breadcrumb.tsx'
import { BroughtFiles, outcomeInWords } from '../components/BroughtFiles.tsx'
import { ExampleBanner } from '../components/ExampleBanner.tsx'
import { FaultAlert } from '../components/FaultAlert.tsx'
import { Heading } from '../components/Heading.tsx'
import { HowToDownload } from '../components/HowToDownload.tsx'
import { ImportCard } from '../components/ImportCard.tsx'
import { Link } from '../components/Link.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { UploadForm } from '../components/UploadForm.tsx'
import { currentMunicipality } from '../find-municipality.ts'
import { filesTexts } from '../language/files.ts'
import { healthTexts } from '../language/health.ts'
import { mappingTexts } from '../language/mapping.ts'
import { shellTexts } from '../language/shell.ts'
import { languageOf, pathIn } from '../language.ts'
import { bringId, outcomeId } from '../outcome.ts'
import { outcomePath } from '../outcome-path.ts'
import { sendToApi } from '../send-to-api.ts'
import { servicesOf } from '../services-of.ts'
import type { UploadAnswer } from '../upload-answer.ts'
import { useLanguage } from '../use-language.ts'

const listId = 'gebracht'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { bereik, today, scriptHref } = servicesOf(context)
  const { pathname, searchParams } = new URL(request.url)
  const municipality = currentMunicipality(bereik.register, params['code'], languageOf(pathname))
  const imports = await bereik.imports.list(municipality.code)
  const brought = (searchParams.get('gebracht') ?? '').split(',')
  return { municipality, imports, brought, today: today(), scriptHref }
}

/** A form sent without script; with script the API answers it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { api, bereik } = servicesOf(context)
  const { pathname } = new URL(request.url)
  const language = languageOf(pathname)
  const { code } = currentMunicipality(bereik.register, params['code'], language)
  const { status, ...answer } = await sendToApi(api, request, code, language)
  if (status !== 201) return data<UploadAnswer>(answer, { status })
  const ids = answer.brought.map(({ id }) => id)
  const page = pathIn(language, `/gemeenten/${code}/bestanden`)
  return redirect(outcomePath(page, ids, outcomeId), 303)
}

export default function Files() {
  const { municipality, imports, brought, today, scriptHref } = useLoaderData<typeof loader>()
  const answer = useActionData<UploadAnswer>()
  const language = useLanguage()
  const texts = filesTexts[language]
  const faults = answer?.faults ?? []
  const ids = new Set(answer?.brought.map(({ id }) => id) ?? brought)
  const fresh = imports.filter(({ id }) => ids.has(id))
  const page = pathIn(language, `/gemeenten/${municipality.code}`)
  const title = texts.title(municipality.name)
  const news =
    faults.length > 0 ? texts.failed : fresh.length > 0 ? outcomeInWords(fresh, language) : null
  return (
    <>
      <title>{`${news === null ? '' : `${news} - `}${title} - Bereik`}</title>
      <script type="module" src={scriptHref} />
      {municipality.example ? <ExampleBanner language={language} /> : null}
      <Breadcrumb
        label={shellTexts[language].breadcrumb}
        steps={[
          { href: pathIn(language, '/gemeenten'), name: shellTexts[language].municipalities },
          { href: page, name: municipality.name },
        ]}
      />
      <Heading level={1}>{title}</Heading>
      {faults.length === 0 ? null : <FaultAlert faults={faults} />}
      <BroughtFiles accounts={fresh} code={municipality.code} />
      {news === null ? <Paragraph kind="lead">{texts.lead}</Paragraph> : null}
      <Shortcuts page={page} imports={imports} fresh={fresh.length > 0} />
      <HowToDownload open={imports.length === 0} />
      <section>
        <Heading level={2} id={bringId}>
          {texts.dropHeading}
        </Heading>
        <UploadForm municipality={municipality} today={today} faults={faults} />
      </section>
      <Earlier imports={imports.filter(({ id }) => !ids.has(id))} all={fresh.length === 0} />
    </>
  )
}

interface ShortcutsProps {
  /** The municipality's page. */
  readonly page: string
  readonly imports: readonly ImportAccount[]
  /** Whether files were brought just now, so that those stand on top. */
  readonly fresh: boolean
}

/** To the form; for who comes back also what waits for her, her files and her figures. */
function Shortcuts({ page, imports, fresh }: ShortcutsProps) {
  const language = useLanguage()
  const texts = filesTexts[language]
  const waiting = imports.filter(({ status }) => status === 'question').length
  return (
    <ul className="bereik-links">
      <li>
        <Link href={`#${bringId}`}>{fresh ? texts.bringMore : texts.toDrop}</Link>
      </li>
      {fresh || imports.length === 0 ? null : (
        <li>
          <Link href={`#${listId}`}>{texts.toList(imports.length, waiting)}</Link>
        </li>
      )}
      {imports.length === 0 ? null : (
        <>
          {fresh ? null : (
            <li>
              <Link href={page}>{texts.toReach}</Link>
            </li>
          )}
          <li>
            <Link href={`${page}/kolommen`}>{mappingTexts[language].kept.link}</Link>
          </li>
          <li>
            <Link href={`${page}/gezondheid`}>{healthTexts[language].link}</Link>
          </li>
        </>
      )}
    </ul>
  )
}

interface EarlierProps {
  readonly imports: readonly ImportAccount[]
  /** False when the newest stand at the top of the page. */
  readonly all: boolean
}

function Earlier({ imports, all }: EarlierProps) {
  const texts = filesTexts[useLanguage()]
  if (imports.length === 0) return null
  return (
    <section>
      <Heading level={2} id={listId}>
        {all ? texts.listHeading : texts.earlierHeading}
      </Heading>
      <Paragraph>{texts.newest}</Paragraph>
      <ul className="bereik-cards">
        {imports.map((account) => (
          <ImportCard key={account.id} account={account} />
        ))}
      </ul>
    </section>
  )
}
