// SPDX-License-Identifier: EUPL-1.2
import type { Batch, Fault, InletRecord, PlatformId, ReadRow, RejectedRow } from '@bereik/inlets'

/** A reject on its way to the state. */
export interface TalliedReject extends Fault {
  readonly text: string
}

/** The stores hold numbers up to a million million; more than that no platform counts. */
const tooLarge = 1e12
/** As much of a rejected row as is kept, in characters. */
const longestText = 2000
const bufferLength = 2000

/** Counts the rows of one file while they pass, and hands the rejects on. */
export class RowTally {
  readonly #keep: (rejects: readonly TalliedReject[]) => Promise<void>
  #waiting: TalliedReject[] = []
  #rejected = 0
  readonly #codes = new Set<string>()
  /** Lines of the rows that were not rejected. */
  readonly #lines: number[] = []
  readonly #accounts = new Map<string, string | null>()
  readonly #audiencePlatforms = new Set<PlatformId>()
  #followers: number | null = null
  #tellsTimes = false

  /** @param keep stores some rejects; called now and then, never with many at once */
  constructor(keep: (rejects: readonly TalliedReject[]) => Promise<void>) {
    this.#keep = keep
  }

  /** Number of rows with data so far. */
  get read(): number {
    return this.#lines.length + this.#rejected
  }

  get rejected(): number {
    return this.#rejected
  }

  /** Different accounts that posts name themselves. */
  get accounts(): readonly (string | null)[] {
    return [...this.#accounts.values()]
  }

  /** Platforms whose followers the file tells about. */
  get audiencePlatforms(): ReadonlySet<PlatformId> {
    return this.#audiencePlatforms
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
    for (const line of this.#lines) {
      this.#reject({ code: 'file-refused', line, parameters: {} }, '')
      if (this.#waiting.length >= bufferLength) await this.flush()
    }
    this.#lines.length = 0
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

  #look(record: InletRecord, platform: PlatformId, line: number): void {
    this.#lines.push(line)
    if (record.kind === 'post') {
      const account = record.accountId ?? record.account
      if (account !== null) this.#accounts.set(account, record.account)
      this.#tellsTimes ||= record.publishedAt !== null
    } else if (record.kind !== 'day') {
      this.#audiencePlatforms.add(platform)
      if (record.kind === 'followers') this.#followers ??= record.followers
    }
  }
}

function isStorable({ record }: ReadRow): boolean {
  if (record.kind === 'day') return fits(record.value)
  if (record.kind === 'followers') return fits(record.followers)
  if (record.kind !== 'post') return true
  for (const metric in record.counters) {
    const value = record.counters[metric]
    if (value !== null && value !== undefined && !fits(value)) return false
  }
  return fits(record.durationSeconds ?? 0) && record.audience.every(({ views }) => fits(views))
}

function fits(value: number): boolean {
  return Math.abs(value) < tooLarge
}
