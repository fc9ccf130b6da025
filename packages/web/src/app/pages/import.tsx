// SPDX-License-Identifier: EUPL-1.2
import {
  type ImportAccount,
  type ImportAnswers,
  ImportFault,
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
import { Alert } from '../components/Alert.tsx'
import { AnswersForm } from '../components/AnswersForm.tsx'
import { Breadcrumb } from '../components/Breadcrumb.tsx'
import { ExampleBanner } from '../components/ExampleBanner.tsx'
import { Heading } from '../components/Heading.tsx'
import { ImportCounts } from '../components/ImportCounts.tsx'
import { ImportFacts } from '../components/ImportFacts.tsx'
import { ImportStatusAlert } from '../components/ImportStatusAlert.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { RejectsTable } from '../components/RejectsTable.tsx'
import { WithdrawForm } from '../components/WithdrawForm.tsx'
import { filesTexts } from '../language/files.ts'
import { importTexts } from '../language/imports.ts'
import { shellTexts } from '../language/shell.ts'
import { languageOf, pathIn } from '../language.ts'
import { readAnswers } from '../read-answers.ts'
import { servicesOf } from '../services-of.ts'
import { useLanguage } from '../use-language.ts'

async function requireImport(
  { imports }: { readonly imports: { get(id: string): Promise<ImportAccount | null> } },
  id: string | undefined,
): Promise<ImportAccount> {
  const account = await imports.get(id ?? '')
  if (account === null) throw data(null, { status: 404 })
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
  const page = pathIn(language, `/bestanden/${id}`)
  if (form.get('doe') === 'intrekken') {
    await imports.withdraw(id)
    return redirect(page, 303)
  }
  const answers = readAnswers(form)
  if ('code' in answers)
    return data({ fault: renderFault(answers.code, {}, language) }, { status: 400 })
  return saveAnswers(imports, id, answers, page, language)
}

async function saveAnswers(
  imports: { answer(id: string, answers: ImportAnswers): Promise<ImportAccount> },
  id: string,
  answers: ImportAnswers,
  page: string,
  language: 'nl' | 'en',
) {
  try {
    await imports.answer(id, answers)
    return redirect(page, 303)
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error
    return data({ fault: renderFault(error.code, error.parameters, language) }, { status: 400 })
  }
}

export default function Import() {
  const { account, municipality, today } = useLoaderData<typeof loader>()
  const language = useLanguage()
  return (
    <>
      <title>{`${account.file} - Bereik`}</title>
      {municipality?.example ? <ExampleBanner language={language} /> : null}
      {municipality === null ? null : <Where municipality={municipality} />}
      <Heading level={1}>{account.file}</Heading>
      <Fault />
      <ImportStatusAlert account={account} />
      {account.status === 'question' ? <AnswersForm account={account} today={today} /> : null}
      <ImportFacts account={account} />
      {account.rows.read === 0 ? null : <ImportCounts account={account} />}
      <RejectsTable account={account} />
      {account.status === 'done' ? <AnswersForm account={account} today={today} /> : null}
      <WithdrawForm account={account} />
    </>
  )
}

function Fault() {
  const fault = useActionData<{
    readonly fault: { readonly message: string; readonly fix: string }
  }>()?.fault
  const texts = filesTexts[useLanguage()]
  if (fault === undefined) return null
  return (
    <div role="alert">
      <Alert kind="error" title={texts.failed}>
        <Paragraph>{`${fault.message} ${fault.fix}`}</Paragraph>
      </Alert>
    </div>
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
