// SPDX-License-Identifier: EUPL-1.2
import type { ColumnReading, Mapping, PlatformId, TablePreview } from '@bereik/inlets'

/** A row (or a file) that was refused: a stable code with parameters; language/ gives the words. */
export interface Reject {
  readonly line: number | null
  readonly code: string
  readonly parameters: Readonly<Record<string, string | number>>
}

/**
 * `reading`: being read, or to be read again after a crash. `done`: its facts stand.
 * `question`: kept, waits for an answer (platform, account, how numbers are written). `refused`: recognised, nothing kept of it.
 * `unrecognised`: no reader knows it. `withdrawn`: its facts are gone, this account stays.
 */
export type ImportStatus =
  | 'reading'
  | 'done'
  | 'question'
  | 'refused'
  | 'unrecognised'
  | 'withdrawn'

/**
 * What may be asked about a file; prefilled where the file tells. `number-mark`: what the mark in
 * 1.234 means. `date-order`: whether 3/4 is 3 April. `mapping`: what stands in the columns of a
 * table that no reader knows.
 */
export type Question =
  | 'platform'
  | 'account'
  | 'measured-on'
  | 'followers'
  | 'number-mark'
  | 'date-order'
  | 'mapping'

/** What became of one file. rows.read = kept + rejected + repeated, always. */
export interface ImportAccount {
  readonly id: string
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  readonly municipality: string
  readonly status: ImportStatus
  readonly kind: string | null
  readonly platform: PlatformId | null
  readonly account: string | null
  readonly measuredOn: string | null
  readonly followers: number | null
  /** Which of the above were taken for granted, to be shown as assumed ("platform", "measuredOn", "timeZone", "mapping"). */
  readonly assumed: readonly string[]
  readonly questions: readonly Question[]
  readonly parts: readonly string[]
  /** How numbers and dates of its columns are read, each by an example. */
  readonly readings: readonly ColumnReading[]
  readonly reader: string | null
  readonly rows: {
    readonly read: number
    readonly kept: number
    readonly rejected: number
    readonly repeated: number
  }
  readonly rejects: readonly Reject[]
  /** ISO instant. */
  readonly receivedAt: string
}

export interface ImportAnswers {
  readonly platform?: PlatformId
  /** Of a research capture: the municipality's own accounts, parted by commas. */
  readonly account?: string
  /** ISO date. */
  readonly measuredOn?: string
  readonly followers?: number
  /** The mark before the decimals: with `,` 1.234 is 1234. */
  readonly numberMark?: '.' | ','
  readonly dateOrder?: 'day-first' | 'month-first'
}

/** One file on its way in; a zip brings several. */
export interface Upload extends ImportAnswers {
  readonly file: string
  readonly municipality: string
  readonly bytes: AsyncIterable<Uint8Array>
  /** What stands in the columns, for a table that no reader knows. Remembered. */
  readonly mapping?: Mapping
}

/** A mapping that a municipality made once; a later file with the same headings is read by it. */
export interface RememberedMapping {
  /** Of the headings. */
  readonly key: string
  /** The file it was made for. */
  readonly file: string
  readonly mapping: Mapping
  /** ISO instant. */
  readonly at: string
}

export interface AgainFilter {
  /** Code; default: all. */
  readonly municipality?: string
  /** Also what the same reader version read before. Default: no. */
  readonly all?: boolean
}

/** One import that was read again: what its account told before, and tells now. */
export interface ReadAgain {
  readonly before: Pick<ImportAccount, 'status' | 'reader' | 'rows'>
  readonly after: ImportAccount
}

/** A call that cannot be carried out at all (wrong municipality, wrong date): told, nothing done. */
export class ImportFault extends Error {
  readonly code: string
  readonly parameters: Readonly<Record<string, string | number>>
  /** Files of the same zip that did come in. */
  readonly accounts: readonly ImportAccount[]
  constructor(
    code: string,
    parameters: Readonly<Record<string, string | number>> = {},
    accounts: readonly ImportAccount[] = [],
  ) {
    super(code)
    this.name = 'ImportFault'
    this.code = code
    this.parameters = parameters
    this.accounts = accounts
  }
}

/** The room imports/ as the doors see it. */
export interface Imports {
  /**
   * One account per file: of a zip one per member, named `name.zip › member.csv`, with at most 100
   * rejects each. What cannot be carried out with one member does not stop the others; it is told
   * when all were dealt with.
   */
  receive(upload: Upload): Promise<readonly ImportAccount[]>
  answer(id: string, answers: ImportAnswers): Promise<ImportAccount>
  withdraw(id: string): Promise<ImportAccount>
  get(id: string): Promise<ImportAccount | null>
  list(municipality: string): Promise<readonly ImportAccount[]>
  /** The rejected rows as they stood in the file, as CSV (line, code, message, fix, row). */
  rejectFile(id: string, language: 'nl' | 'en'): Promise<string | null>
  /**
   * The first rows of a file that nobody recognised, for one's own door only; null when it is no
   * table, was recognised, or is no longer kept. Nothing of it is stored.
   */
  table(id: string): Promise<TablePreview | null>
  /** Reads a file that nobody recognised as the mapping says, and remembers the mapping. */
  map(id: string, mapping: Mapping): Promise<ImportAccount>
  /** Newest first. */
  mappings(municipality: string): Promise<readonly RememberedMapping[]>
  forgetMapping(municipality: string, key: string): Promise<void>
  /**
   * Reads imports again from the archive where a reader is newer than the one they were read by,
   * and tries files that nobody recognised once more. Told: those that were read.
   */
  again(filter?: AgainFilter): Promise<readonly ReadAgain[]>
}
