// SPDX-License-Identifier: EUPL-1.2
import {
  type ImportAccount,
  ImportFault,
  type Language,
  type Municipality,
  renderFault,
} from 'bereik'
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { AnswersForm } from '../components/AnswersForm.tsx'
import { Breadcrumb } from '../components/Breadcrumb.tsx'
import { outcomeInWords } from '../components/BroughtFiles.tsx'
import { ExampleBanner } from '../components/ExampleBanner.tsx'
import { FaultAlert } from '../components/FaultAlert.tsx'
import { Heading } from '../components/Heading.tsx'
import { ImportCounts } from '../components/ImportCounts.tsx'
import { ImportFacts } from '../components/ImportFacts.tsx'
import { ImportStatusAlert } from '../components/ImportStatusAlert.tsx'
import { MappingLink } from '../components/MappingLink.tsx'
import { NextSteps } from '../components/NextSteps.tsx'
import { RejectsTable } from '../components/RejectsTable.tsx'
import { WithdrawForm } from '../components/WithdrawForm.tsx'
import type { NotFoundCause } from '../find-municipality.ts'
import { filesTexts } from '../language/files.ts'
import { importTexts } from '../language/imports.ts'
import { shellTexts } from '../language/shell.ts'
import { languageOf, pathIn } from '../language.ts'
import { outcomeId } from '../outcome.ts'
import { readAnswers } from '../read-answers.ts'
import { servicesOf } from '../services-of.ts'
import type { UploadFault } from '../upload-answer.ts'
import { useLanguage } from '../use-language.ts'

async function requireImport(
  { imports }: { readonly imports: { get(id: string): Promise<ImportAccount | null> } },
  id: string | undefined,
): Promise<ImportAccount> {
  const account = await imports.get(id ?? '')
  if (account === null) throw data<NotFoundCause>('file', { status: 404 })
  return account
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { bereik, today } = servicesOf(context)
  const account = await requireImport(bereik, params['id'])
  const found = bereik.register.find(account.municipality)
  const municipality: Municipality | null = found.state === 'unknown' ? null : found.municipality
  return { account, municipality, today: today() }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname)
  const { imports } = servicesOf(context).bereik
  const { id } = await requireImport({ imports }, params['id'])
  const form = await request.formData()
  const page = `${pathIn(language, `/bestanden/${id}`)}#${outcomeId}`
  if (form.get('doe') === 'intrekken') {
    await imports.withdraw(id)
    return redirect(page, 303)
  }
  const answers = readAnswers(form)
  if ('code' in answers) return refused(answers.code, {}, form, language)
  try {
    await imports.answer(id, answers)
    return redirect(page, 303)
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error
    return refused(error.code, error.parameters, form, language)
  }
}

/** Which field of the form a fault is about. */
const fields: Readonly<Record<string, string>> = {
  'platform-invalid': 'platform',
  'platform-contradicts-file': 'platform',
  'account-invalid': 'account',
  'measured-on-invalid': 'measuredOn',
  'followers-invalid': 'followers',
  'number-mark-invalid': 'numberMark',
  'date-order-invalid': 'dateOrder',
}

/** The fault, and what was filled in, so that nobody has to type it again. */
function refused(
  code: string,
  parameters: ImportFault['parameters'],
  form: FormData,
  language: Language,
) {
  const { message, fix } = renderFault(code, parameters, language)
  const faults: readonly UploadFault[] = [
    { where: fields[code] ?? null, text: `${message} ${fix}`.trim() },
  ]
  const typed = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  return data({ faults, typed }, { status: 400 })
}

interface RefusedAnswers {
  readonly faults: readonly UploadFault[]
  readonly typed: Readonly<Record<string, string>>
}

export default function Import() {
  const { account, municipality, today } = useLoaderData<typeof loader>()
  const answer = useActionData<RefusedAnswers>()
  const language = useLanguage()
  const faults = answer?.faults ?? []
  const form = <AnswersForm account={account} today={today} faults={faults} typed={answer?.typed} />
  const news = faults.length > 0 ? `${filesTexts[language].failed} - ` : ''
  return (
    <>
      <title>{`${news}${outcomeInWords([account], language)} - Bereik`}</title>
      {municipality?.example ? <ExampleBanner language={language} /> : null}
      {municipality === null ? null : <Where municipality={municipality} />}
      <Heading level={1}>{account.file}</Heading>
      {faults.length === 0 ? null : <FaultAlert faults={faults} />}
      <ImportStatusAlert account={account} id={faults.length === 0 ? outcomeId : undefined} />
      <MappingLink account={account} remembered />
      <NextSteps account={account} />
      {account.status === 'question' ? form : null}
      <ImportFacts account={account} />
      {account.rows.read === 0 ? null : <ImportCounts account={account} />}
      <RejectsTable account={account} />
      {account.status === 'done' ? form : null}
      <WithdrawForm account={account} />
    </>
  )
}

function Where({ municipality }: { readonly municipality: Municipality }) {
  const language = useLanguage()
  const page = pathIn(language, `/gemeenten/${municipality.code}`)
  return (
    <Breadcrumb
      label={shellTexts[language].breadcrumb}
      steps={[
        { href: pathIn(language, '/gemeenten'), name: shellTexts[language].municipalities },
        { href: page, name: municipality.name },
        { href: `${page}/bestanden`, name: importTexts[language].toFiles },
      ]}
    />
  )
}
