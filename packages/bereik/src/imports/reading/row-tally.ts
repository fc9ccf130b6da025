// SPDX-License-Identifier: EUPL-1.2
import type { Batch, Fault, InletRecord, PlatformId, ReadRow, RejectedRow } from '@bereik/inlets'
import type { Audience, AudiencePart } from '../../facts/facts.ts'
import { isStorable } from './storable.ts'

/** A reject on its way to the state. */
export interface TalliedReject extends Fault {
  readonly text: string
}

/** As much of a rejected row as is kept, in characters. */
const longestText = 2000
const bufferLength = 2000

/** Counts the rows of one file while they pass, and hands the rejects on. */
export class RowTally {
  readonly #keep: (rejects: readonly TalliedReject[]) => Promise<void>
  #waiting: TalliedReject[] = []
  #rejected = 0
  readonly #codes = new Set<string>()
  /** Lines of the rows that were not rejected: first and last of each run of them. */
  readonly #runs: number[] = []
  #passed = 0
  readonly #accounts = new Map<string, string | null>()
  readonly #audiences = new Set<string>()
  #followers: number | null = null
  #tellsTimes = false

  /** @param keep stores some rejects; called now and then, never with many at once */
  constructor(keep: (rejects: readonly TalliedReject[]) => Promise<void>) {
    this.#keep = keep
  }

  /** Number of rows with data so far. */
  get read(): number {
    return this.#passed + this.#rejected
  }

  get rejected(): number {
    return this.#rejected
  }

  /** Different accounts that posts name themselves. */
  get accounts(): readonly (string | null)[] {
    return [...this.#accounts.values()]
  }

  /** Whether the file tells about followers as a whole. */
  get hasAudience(): boolean {
    return this.#audiences.size > 0
  }

  /** Whether the file tells the same part of an audience of that platform. */
  tells({ platform, part }: Pick<Audience, 'platform' | 'part'>): boolean {
    return this.#audiences.has(`${platform} ${part}`)
  }

  get followers(): number | null {
    return this.#followers
  }

  /** Whether any row tells a time of day. */
  get tellsTimes(): boolean {
    return this.#tellsTimes
  }

  /** @returns the rows that can be stored */
  async add(batch: Batch, platform: PlatformId): Promise<readonly ReadRow[]> {
    for (const { fault, text } of batch.rejects) this.#reject(fault, text)
    let rows = batch.rows
    if (!rows.every(isStorable)) {
      for (const { line } of rows.filter((row) => !isStorable(row))) {
        this.#reject({ code: 'number-too-large', line, parameters: {} }, '')
      }
      rows = rows.filter(isStorable)
    }
    for (const row of rows) this.#look(row.record, row.platform ?? platform, row.line)
    if (this.#waiting.length >= bufferLength) await this.flush()
    return rows
  }

  /** The file as a whole is refused: its other rows are, too. */
  async refuse(fault: Fault): Promise<void> {
    if (!this.#codes.has(fault.code)) this.#waiting.push({ ...fault, text: '' })
    for (let run = 0; run < this.#runs.length; run += 2) {
      const last = this.#runs[run + 1] ?? 0
      for (let line = this.#runs[run] ?? 0; line <= last; line += 1) {
        this.#reject({ code: 'file-refused', line, parameters: {} }, '')
        if (this.#waiting.length >= bufferLength) await this.flush()
      }
    }
    this.#runs.length = 0
    this.#passed = 0
    await this.flush()
  }

  async flush(): Promise<void> {
    const some = this.#waiting
    this.#waiting = []
    if (some.length > 0) await this.#keep(some)
  }

  #reject(fault: RejectedRow['fault'], text: string): void {
    this.#rejected += 1
    this.#codes.add(fault.code)
    this.#waiting.push({ ...fault, text: text.slice(0, longestText) })
  }

  #pass(line: number): void {
    this.#passed += 1
    const last = this.#runs.length - 1
    // Rows nearly always follow one another: ten million of them are a few runs.
    if (last > 0 && this.#runs[last] === line - 1) this.#runs[last] = line
    else this.#runs.push(line, line)
  }

  #look(record: InletRecord, platform: PlatformId, line: number): void {
    this.#pass(line)
    const part = audiencePart(record)
    if (part !== null) this.#audiences.add(`${platform} ${part}`)
    if (record.kind === 'post') {
      const account = record.accountId ?? record.account
      if (account !== null) this.#accounts.set(account, record.account)
      this.#tellsTimes ||= record.publishedAt !== null
    } else if (record.kind === 'day-figures') {
      if (record.account !== undefined) this.#accounts.set(record.account, record.account)
    } else if (record.kind === 'reaction') this.#tellsTimes ||= record.at !== null
    else if (record.kind === 'followers') this.#followers ??= record.followers
  }
}

/** Which part of an audience a record tells; null: none. */
function audiencePart(record: InletRecord): AudiencePart | null {
  if (record.kind === 'followers' || record.kind === 'age-gender') return record.kind
  if (record.kind === 'trait') return record.layer === 'followers' ? record.trait : null
  const isPlaces =
    record.kind === 'places' || record.kind === 'countries' || record.kind === 'pages'
  return isPlaces ? record.kind : null
}
