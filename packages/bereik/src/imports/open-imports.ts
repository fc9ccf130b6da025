// SPDX-License-Identifier: EUPL-1.2
import { type Recognition, splitHead } from '@bereik/inlets'
import type { Stored } from '../archive/archive.ts'
import type { StoredImport } from '../state/state.ts'
import { accountOf } from './account-of.ts'
import { checkAnswers, checkMunicipality, type MunicipalityFinder } from './check-upload.ts'
import { dutchDay } from './dutch-day.ts'
import { forgetBytes } from './forget-bytes.ts'
import {
  type ImportAccount,
  type ImportAnswers,
  ImportFault,
  type Imports,
  type Upload,
} from './import-account.ts'
import { ImportQueue } from './import-queue.ts'
import { type Rooms, readImport } from './read-import.ts'
import type { Opening } from './readers.ts'
import { recoverImports } from './recover-imports.ts'
import { rejectCsv } from './reject-csv.ts'
import { openingOf, rejectsOf } from './rejects-of.ts'

export interface ImportsOptions extends Rooms {
  readonly municipalities: MunicipalityFinder
  readonly now: () => Date
  readonly newId: () => string
  /** Hears of an import that could not be read again after a crash; it stays for the next start. */
  readonly report: (fault: unknown, importId: string) => void
}

/** Most rejects that an account tells; the reject file has all. */
const mostRejects = 10_000
const mostRejectsInList = 100

/** Finishes or undoes what a crash left behind, and is ready for files. */
export async function openImports(options: ImportsOptions): Promise<Imports> {
  await recoverImports(options, options.report)
  return new QueuedImports(options)
}

class QueuedImports implements Imports {
  readonly #options: ImportsOptions
  readonly #queue = new ImportQueue()

  constructor(options: ImportsOptions) {
    this.#options = options
  }

  async receive(upload: Upload): Promise<ImportAccount> {
    const { archive, readers, municipalities } = this.#options
    const municipality = checkMunicipality(upload.municipality, municipalities)
    const answers = checkAnswers(upload, this.#today())
    const { head, whole, bytes } = await splitHead(upload.bytes, readers.headLength)
    // Decided before the first byte touches the disk: nothing unknown is written readable.
    const opening = readers.recognise(head, whole)
    if (opening.state === 'recognised') checkPlatform(answers, opening.recognition)
    const isKnown = opening.state === 'recognised'
    const stored = await (isKnown ? archive.put(bytes) : archive.seal(bytes))
    const arrival = { file: upload.file, municipality, answers, stored }
    return this.#queue.inTurn(() =>
      opening.state === 'recognised'
        ? this.#receiveKnown(arrival, opening.recognition)
        : this.#receiveUnknown(arrival, opening),
    )
  }

  answer(id: string, answers: ImportAnswers): Promise<ImportAccount> {
    const checked = checkAnswers(answers, this.#today())
    return this.#queue.inTurn(async () => this.#answer(await this.#find(id), checked))
  }

  withdraw(id: string): Promise<ImportAccount> {
    const { facts, state } = this.#options
    return this.#queue.inTurn(async () => {
      const row = await this.#find(id)
      await state.changeImport(id, { status: 'withdrawn', questions: [] })
      // After a crash between these two, opening again takes the facts out.
      await facts.remove(id)
      if (row.kind === null) await forgetBytes(this.#options, row.sha256)
      return this.#account(id)
    })
  }

  async get(id: string): Promise<ImportAccount | null> {
    const row = await this.#options.state.findImport(id)
    return row === null ? null : accountOf(row, await rejectsOf(this.#options, row, mostRejects))
  }

  async list(municipality: string): Promise<readonly ImportAccount[]> {
    const rows = await this.#options.state.listImports(municipality)
    const accounts: ImportAccount[] = []
    for (const row of rows) {
      accounts.push(accountOf(row, await rejectsOf(this.#options, row, mostRejectsInList)))
    }
    return accounts
  }

  async rejectFile(id: string, language: 'nl' | 'en'): Promise<string | null> {
    const row = await this.#options.state.findImport(id)
    return row === null ? null : rejectCsv(this.#options, row, language)
  }

  async #receiveKnown(arrival: Arrival, recognition: Recognition): Promise<ImportAccount> {
    const { state } = this.#options
    const { municipality, stored, answers } = arrival
    const before = (await state.importsOfBytes(stored.sha256)).filter(
      ({ status, kind }) => status !== 'withdrawn' && kind !== null,
    )
    const elsewhere = before.find(
      (row) => row.municipality !== municipality && row.status !== 'refused',
    )
    if (elsewhere !== undefined) {
      const { municipality: code, file } = elsewhere
      throw new ImportFault('already-imported-elsewhere', { municipality: code, file })
    }
    const first = before.findLast((row) => row.municipality === municipality)
    if (first === undefined) return this.#readNew(arrival, recognition)
    const answersIt = first.status === 'question' && Object.keys(answers).length > 0
    // In our turn nothing is being read: one that says so was broken off.
    if (answersIt || first.status === 'reading') return this.#answer(first, answers)
    return this.#account(first.id)
  }

  async #readNew(arrival: Arrival, recognition: Recognition): Promise<ImportAccount> {
    const { state } = this.#options
    const id = await this.#add(arrival, recognition, [])
    try {
      await this.#read(id, recognition)
    } catch (fault) {
      // Never acknowledged, so it must not look as if it had been. Facts were rolled back; the
      // bytes go at the next start, now another upload of them may be waiting.
      await state.removeImport(id)
      throw fault
    }
    return this.#account(id)
  }

  async #receiveUnknown(
    arrival: Arrival,
    { fault }: Extract<Opening, { state: 'unrecognised' }>,
  ): Promise<ImportAccount> {
    const { state } = this.#options
    const { municipality, stored } = arrival
    const first = (await state.importsOfBytes(stored.sha256)).find(
      (row) => row.status === 'unrecognised' && row.municipality === municipality,
    )
    if (first !== undefined) return this.#account(first.id)
    const id = await this.#add(arrival, null, ['measuredOn'])
    // Its parameters may show the first line: they stay in the sealed file and are read there.
    await state.addRejects(id, [{ line: fault.line, code: fault.code, parameters: {}, text: '' }])
    await state.changeImport(id, { status: 'unrecognised' })
    return this.#account(id)
  }

  async #answer(row: StoredImport, answers: ImportAnswers): Promise<ImportAccount> {
    if (row.status === 'withdrawn' || row.kind === null) {
      throw new ImportFault('import-takes-no-answer', { file: row.file })
    }
    const opening = await openingOf(this.#options, row)
    if (opening.state === 'unrecognised') {
      throw new ImportFault(opening.fault.code, opening.fault.parameters)
    }
    const { recognition } = opening
    const merged = { ...row.answers, ...answers }
    checkPlatform(merged, recognition)
    try {
      await this.#readAgain(row, recognition, merged)
    } catch (fault) {
      await this.#readAgain(row, recognition, row.answers)
      throw fault
    }
    return this.#account(row.id)
  }

  async #readAgain(
    row: StoredImport,
    recognition: Recognition,
    answers: ImportAnswers,
  ): Promise<void> {
    const { facts, state } = this.#options
    const told = this.#told(answers, recognition, row.receivedAt)
    await state.changeImport(row.id, { ...told, status: 'reading', ...noRows })
    await state.clearRejects(row.id)
    await facts.remove(row.id)
    await this.#read(row.id, recognition)
  }

  async #read(id: string, recognition: Recognition): Promise<void> {
    await readImport(this.#options, await this.#find(id), recognition)
  }

  async #add(
    { file, municipality, answers, stored }: Arrival,
    recognition: Recognition | null,
    assumed: readonly string[],
  ): Promise<string> {
    const id = this.#options.newId()
    const receivedAt = this.#options.now().toISOString()
    await this.#options.state.addImport({
      id,
      file,
      sha256: stored.sha256,
      bytes: stored.bytes,
      municipality,
      status: 'reading',
      kind: recognition?.kind ?? null,
      ...this.#told(answers, recognition, receivedAt),
      assumed,
      questions: [],
      parts: recognition?.parts ?? [],
      ...noRows,
      receivedAt,
    })
    return id
  }

  /** The columns that follow from the answers alone. */
  #told(answers: ImportAnswers, recognition: Recognition | null, receivedAt: string) {
    return {
      answers: { ...answers },
      platform: recognition === null ? null : (answers.platform ?? recognition.platform),
      account: answers.account ?? null,
      measuredOn: answers.measuredOn ?? dutchDay(new Date(receivedAt)),
      followers: answers.followers ?? null,
      reader: recognition?.reader ?? null,
    }
  }

  #today(): string {
    return dutchDay(this.#options.now())
  }

  async #find(id: string): Promise<StoredImport> {
    const row = await this.#options.state.findImport(id)
    if (row === null) throw new ImportFault('import-not-found', { id })
    return row
  }

  async #account(id: string): Promise<ImportAccount> {
    const row = await this.#find(id)
    return accountOf(row, await rejectsOf(this.#options, row, mostRejects))
  }
}

/** A file that is in the archive, with what was told about it. */
interface Arrival {
  readonly file: string
  readonly municipality: string
  readonly answers: ImportAnswers
  readonly stored: Stored
}

const noRows = { rowsRead: 0, rowsKept: 0, rowsRejected: 0, rowsRepeated: 0 } as const

/** @throws ImportFault when the file tells its platform and the answer says another */
function checkPlatform(answers: ImportAnswers, recognition: Recognition): void {
  const { platform: given } = answers
  const { platform: inFile, platformAssumed } = recognition
  if (given === undefined || inFile === null || platformAssumed || given === inFile) return
  throw new ImportFault('platform-contradicts-file', { given, inFile })
}
