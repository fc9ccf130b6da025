// SPDX-License-Identifier: EUPL-1.2
import { z } from '@hono/zod-openapi'
import {
  type ImportAccount,
  type ImportAnswers,
  ImportFault,
} from '../../imports/import-account.ts'
import type { Language } from '../../language/catalogue.ts'
import type { ApiSettings } from '../api-app.ts'
import { invalidRequest } from '../problems/invalid-request.ts'
import { toRequestFault } from '../problems/problem.ts'
import { RequestFault, type RequestFaultItem } from '../problems/request-fault.ts'
import { answersText, toAnswers } from '../schemas/answers-schema.ts'
import { mappingText } from '../schemas/mapping-schema.ts'
import { languageSchema } from '../schemas/query-schema.ts'
import { readMapping } from './read-mapping.ts'
import { readMultipart } from './read-multipart.ts'
import { localPath } from './return-path.ts'

const maxFiles = 50

const formSchema = z.strictObject({
  ...answersText,
  mapping: mappingText.optional(),
  taal: languageSchema,
  terug: z
    .string()
    .refine((text) => localPath(text) !== null, { error: 'return-path-invalid' })
    .optional(),
})

export interface ReceivedForm {
  readonly accounts: readonly ImportAccount[]
  /** Where a page without script wants to go afterwards. */
  readonly back: string | null
  /** What went wrong with single files; the others stand. */
  readonly faults: readonly RequestFaultItem[]
  readonly status: RequestFault['status'] | null
}

type Fields = Record<string, string>

/** "1.629" and "1 629" are how people write a number; "1,5" stays what it is, and is refused. */
function asTyped(name: string, value: string): string {
  return name === 'followers' ? value.trim().replaceAll(/[.,\s](?=\d{3}(?:\D|$))/g, '') : value
}

/** A form sends a field that was left empty as an empty text: nothing was told. */
function parse(fields: Fields) {
  const told = Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value.trim() !== '')
      .map(([name, value]) => [name, asTyped(name, value)]),
  )
  const parsed = formSchema.safeParse(told)
  if (!parsed.success) throw invalidRequest(parsed.error)
  return parsed.data
}

function isTold(answers: ImportAnswers): boolean {
  return Object.keys(answers).length > 0
}

/** The same bytes again give the account of the first time, unless that waits for an answer. */
function mayTell({ id, kind, status }: ImportAccount, known: ReadonlySet<string>): boolean {
  return kind !== null && (status === 'question' || !known.has(id))
}

interface ReceivedFile {
  readonly account: ImportAccount
  /** What the form had said before it, as JSON. */
  readonly told: string
}

/** Tells of a file what the form said behind it. */
async function tellLate(
  imports: ApiSettings['bereik']['imports'],
  { account, told }: ReceivedFile,
  form: ReturnType<typeof parse>,
  known: ReadonlySet<string>,
): Promise<ImportAccount> {
  const answers = toAnswers(form)
  const isLate = isTold(answers) && told !== JSON.stringify(answers)
  const late = isLate && mayTell(account, known)
  const answered = late ? await imports.answer(account.id, answers) : account
  const mapping = readMapping(form.mapping)
  const isToMap = mapping !== null && answered.questions.includes('mapping')
  return isToMap ? imports.map(answered.id, mapping) : answered
}

/**
 * Receives a form with files. Fields hold for all its files, also those that stand before them:
 * such a file has been read by then, and is told afterwards what the field says.
 *
 * @param onLanguage hears the language of the form as soon as it says so: also faults are told in it
 */
export async function receiveForm(
  request: Request,
  municipality: string,
  { bereik, uploadLimit }: ApiSettings,
  onLanguage: (language: Language) => void,
): Promise<ReceivedForm> {
  const fields: Fields = {}
  const received: ReceivedFile[] = []
  const faults: RequestFaultItem[] = []
  let status: RequestFault['status'] | null = null
  const known = new Set((await bereik.imports.list(municipality)).map(({ id }) => id))
  await readMultipart(request, {
    limit: uploadLimit,
    maxFiles,
    onField: (name, value) => {
      fields[name] = value
      const language = name === 'taal' ? languageSchema.safeParse(value).data : undefined
      if (language !== undefined) onLanguage(language)
    },
    onFile: async (file, bytes) => {
      const form = parse(fields)
      const answers = toAnswers(form)
      const mapping = readMapping(form.mapping)
      const upload = { file, municipality, bytes, ...answers }
      const told = JSON.stringify(answers)
      const keep = (accounts: readonly ImportAccount[]) =>
        received.push(...accounts.map((account) => ({ account, told })))
      try {
        keep(await bereik.imports.receive(mapping === null ? upload : { ...upload, mapping }))
      } catch (error) {
        if (error instanceof ImportFault) keep(error.accounts)
        const fault = toRequestFault(error)
        if (fault.status === 500) throw error
        // What broke off or is too large ends the form; another file may still be good.
        if (fault.status === 413 || error === fault) throw fault
        status ??= fault.status
        faults.push(...fault.faults.map((item) => ({ ...item, where: file })))
      }
    },
  })
  const form = parse(fields)
  const accounts: ImportAccount[] = []
  for (const file of received) accounts.push(await tellLate(bereik.imports, file, form, known))
  const back = form.terug === undefined ? null : localPath(form.terug)
  return { accounts, faults, status, back }
}
