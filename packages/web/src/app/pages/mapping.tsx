// SPDX-License-Identifier: EUPL-1.2
import {
  checkMapping,
  type ImportAccount,
  ImportFault,
  type Language,
  type MappingFault,
  type PreviewedRow,
  platformNames,
  previewMapping,
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
import { Breadcrumb } from '../components/Breadcrumb.tsx'
import { Button } from '../components/Button.tsx'
import { FaultAlert, faultOf } from '../components/FaultAlert.tsx'
import { SelectField } from '../components/Field.tsx'
import { Heading } from '../components/Heading.tsx'
import { MappingColumns } from '../components/MappingColumns.tsx'
import { MappingPreview } from '../components/MappingPreview.tsx'
import { MappingRows } from '../components/MappingRows.tsx'
import { MappingWriting } from '../components/MappingWriting.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import type { NotFoundCause } from '../find-municipality.ts'
import { filesTexts } from '../language/files.ts'
import { importTexts } from '../language/imports.ts'
import { mappingTexts } from '../language/mapping.ts'
import { shellTexts } from '../language/shell.ts'
import { languageOf, pathIn } from '../language.ts'
import { mappingFaultText } from '../mapping-fault-text.ts'
import {
  fieldOfFault,
  type MappingForm,
  mappingOf,
  readMappingForm,
  suggestedForm,
} from '../mapping-form.ts'
import { outcomeId } from '../outcome.ts'
import { platformsWithFiles } from '../platforms-with-files.ts'
import { servicesOf } from '../services-of.ts'
import type { UploadFault } from '../upload-answer.ts'
import { useLanguage } from '../use-language.ts'

/** The file and its first rows; a file that needs no mapping has its own page. */
async function requireTable({ request, params, context }: LoaderFunctionArgs) {
  const { imports, register } = servicesOf(context).bereik
  const language = languageOf(new URL(request.url).pathname)
  const account = await imports.get(params['id'] ?? '')
  if (account === null) throw data<NotFoundCause>('file', { status: 404 })
  const table = await imports.table(account.id)
  if (table === null) throw redirect(pathIn(language, `/bestanden/${account.id}`), 303)
  const found = register.find(account.municipality)
  const municipality = found.state === 'unknown' ? null : found.municipality
  return { account, table, municipality, language }
}

export async function loader(args: LoaderFunctionArgs) {
  const { account, table, municipality } = await requireTable(args)
  return { id: account.id, file: account.file, table, municipality }
}

interface Answer {
  readonly form: MappingForm
  readonly faults: readonly UploadFault[]
  readonly preview: readonly PreviewedRow[]
}

export async function action(args: ActionFunctionArgs) {
  const { account, table, language } = await requireTable(args)
  const { bereik, today } = servicesOf(args.context)
  const sent = await args.request.formData()
  const form = readMappingForm(sent, table)
  const check = checkMapping(mappingOf(form, table), table.headings)
  if (check.state === 'fault') return refused(form, check.faults.map(toFault(language)))
  if (sent.get('doe') !== 'inlezen') {
    const isOwn = (_platform: string, name: string) => ownAccounts(account).has(bare(name))
    const preview = await previewMapping(table, check.mapping, { today: today(), isOwn })
    return data<Answer>({ form, faults: [], preview })
  }
  try {
    await bereik.imports.map(account.id, check.mapping)
    return redirect(`${pathIn(language, `/bestanden/${account.id}`)}#${outcomeId}`, 303)
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error
    const { message, fix } = renderFault(error.code, error.parameters, language)
    return refused(form, [{ where: null, text: `${message} ${fix}`.trim() }])
  }
}

/** The municipality's own accounts as they were told with the file, parted by commas. */
function ownAccounts({ account }: ImportAccount): ReadonlySet<string> {
  return new Set((account ?? '').split(',').map(bare))
}

function bare(name: string): string {
  return name.trim().replace(/^@/, '').toLowerCase()
}

function refused(form: MappingForm, faults: readonly UploadFault[]) {
  return data<Answer>({ form, faults, preview: [] }, { status: 400 })
}

function toFault(language: Language): (fault: MappingFault) => UploadFault {
  return (fault) => ({
    where: fieldOfFault(fault.at),
    text: mappingFaultText(fault, language),
  })
}

export default function MappingPage() {
  const { id, file, table, municipality } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const language = useLanguage()
  const texts = mappingTexts[language]
  const form = answer?.form ?? suggestedForm(table)
  const faults = answer?.faults ?? []
  const preview = answer?.preview ?? []
  const news = faults.length > 0 ? filesTexts[language].failed : texts.previewHeading
  const isNews = faults.length > 0 || preview.length > 0
  return (
    <>
      <title>{`${isNews ? `${news} - ` : ''}${texts.title(file)} - Bereik`}</title>
      {municipality === null ? null : <Where id={id} file={file} code={municipality.code} />}
      <Heading level={1}>{texts.title(file)}</Heading>
      {faults.length === 0 ? null : <FaultAlert faults={faults} />}
      {preview.length === 0 ? null : <MappingPreview rows={preview} />}
      {isNews ? null : <Paragraph kind="lead">{texts.lead}</Paragraph>}
      {table.headingsAreData ? <Alert kind="warning" title={texts.noHeadings} /> : null}
      <MappingRows table={table} />
      <section>
        <Heading level={2}>{texts.formHeading}</Heading>
        <form
          className="bereik-form"
          method="post"
          action={`${pathIn(language, `/bestanden/${id}/kolommen`)}#${outcomeId}`}
        >
          <AboutFile form={form} faults={faults} />
          <MappingColumns table={table} choices={form.choices} faults={faults} />
          <MappingWriting table={table} form={form} faults={faults} />
          <Paragraph>{texts.readText}</Paragraph>
          <div className="bereik-actions">
            <Button primary={preview.length === 0} name="doe" value="bekijken">
              {texts.look}
            </Button>
            <Button primary={preview.length > 0} name="doe" value="inlezen">
              {texts.read}
            </Button>
          </div>
        </form>
      </section>
    </>
  )
}

interface AboutFileProps {
  readonly form: MappingForm
  readonly faults: readonly UploadFault[]
}

function AboutFile({ form, faults }: AboutFileProps) {
  const texts = mappingTexts[useLanguage()]
  const kinds = (['posts', 'reactions', 'days'] as const).map((value) => ({
    value,
    label: texts.rows[value],
  }))
  const platforms = platformsWithFiles.map((id) => ({ value: id, label: platformNames[id] }))
  return (
    <>
      <SelectField
        name="rijen"
        label={texts.rowsQuestion}
        description={texts.rowsHint}
        value={form.rows}
        error={faultOf(faults, 'rijen')}
        options={kinds}
      />
      <SelectField
        name="platform"
        label={texts.platformQuestion}
        description={texts.platformHint}
        value={form.platform}
        error={faultOf(faults, 'platform')}
        options={[{ value: '', label: texts.platformNone }, ...platforms]}
      />
    </>
  )
}

interface WhereProps {
  readonly id: string
  readonly file: string
  readonly code: string
}

function Where({ id, file, code }: WhereProps) {
  const language = useLanguage()
  const files = pathIn(language, `/gemeenten/${code}/bestanden`)
  return (
    <Breadcrumb
      label={shellTexts[language].breadcrumb}
      steps={[
        { href: files, name: importTexts[language].toFiles },
        { href: pathIn(language, `/bestanden/${id}`), name: file },
      ]}
    />
  )
}
