// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId } from '@bereik/inlets'

/** A row (or a file) that was refused: a stable code with parameters; language/ gives the words. */
export interface Reject {
  readonly line: number | null
  readonly code: string
  readonly parameters: Readonly<Record<string, string | number>>
}

/**
 * `reading`: being read, or to be read again after a crash. `done`: its facts stand.
 * `question`: kept, waits for an answer (platform, account). `refused`: recognised, nothing kept of it.
 * `unrecognised`: no reader knows it. `withdrawn`: its facts are gone, this account stays.
 */
export type ImportStatus =
  | 'reading'
  | 'done'
  | 'question'
  | 'refused'
  | 'unrecognised'
  | 'withdrawn'

/** What may be asked about a file; prefilled where the file tells. */
export type Question = 'platform' | 'account' | 'measured-on' | 'followers'

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
  /** Which of the above were taken for granted, to be shown as assumed ("platform", "measuredOn", "timeZone"). */
  readonly assumed: readonly string[]
  readonly questions: readonly Question[]
  readonly parts: readonly string[]
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
  readonly account?: string
  /** ISO date. */
  readonly measuredOn?: string
  readonly followers?: number
}

/** One file on its way in. */
export interface Upload extends ImportAnswers {
  readonly file: string
  readonly municipality: string
  readonly bytes: AsyncIterable<Uint8Array>
}

/** A call that cannot be carried out at all (wrong municipality, wrong date): told, nothing done. */
export class ImportFault extends Error {
  readonly code: string
  readonly parameters: Readonly<Record<string, string | number>>
  constructor(code: string, parameters: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.name = 'ImportFault'
    this.code = code
    this.parameters = parameters
  }
}

/** The room imports/ as the doors see it. */
export interface Imports {
  receive(upload: Upload): Promise<ImportAccount>
  answer(id: string, answers: ImportAnswers): Promise<ImportAccount>
  withdraw(id: string): Promise<ImportAccount>
  get(id: string): Promise<ImportAccount | null>
  list(municipality: string): Promise<readonly ImportAccount[]>
  /** The rejected rows as they stood in the file, as CSV (line, code, message, fix, row). */
  rejectFile(id: string, language: 'nl' | 'en'): Promise<string | null>
}
