// SPDX-License-Identifier: EUPL-1.2
import { type DateOrder, readPublishTime } from '../../dates/publish-time.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { RowFault } from './number-column.ts'

const mostDays = 10_000
const usual = Buffer.from('00/00/0000 00:00')
const clocks: readonly string[] = Array.from(
  { length: 24 * 60 },
  (_, minute) => `T${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
)

/** Reads when posts came out; a day that comes again is understood once. */
export class PublishCell {
  readonly #order: DateOrder
  readonly #lastDay: string
  /** By `YYYYMMDD` as a number: the day, where it is not in the future. */
  readonly #days = new Map<number, string>()

  constructor(order: DateOrder, lastDay: string) {
    this.#order = order
    this.#lastDay = lastDay
  }

  /** Local wall time `YYYY-MM-DDTHH:MM`, null when the cell is empty, or why it cannot be used. */
  read(row: RowScanner, at: number): string | null | RowFault {
    if (this.#order !== 'month-first' || !isUsual(row, at)) return this.#readText(row, at)
    const start = row.start(at)
    const { bytes } = row
    const key =
      (100 * pair(bytes, start + 6) + pair(bytes, start + 8)) * 10_000 +
      100 * pair(bytes, start) +
      pair(bytes, start + 3)
    const hour = pair(bytes, start + 11)
    const minute = pair(bytes, start + 14)
    const clock = hour < 24 && minute < 60 ? clocks[60 * hour + minute] : undefined
    const day = this.#days.get(key)
    if (day !== undefined && clock !== undefined) return day + clock
    const time = this.#readText(row, at)
    if (typeof time === 'string' && clock !== undefined) {
      if (this.#days.size >= mostDays) this.#days.clear()
      this.#days.set(key, time.slice(0, 10))
    }
    return time
  }

  #readText(row: RowScanner, at: number): string | null | RowFault {
    const cell = row.text(at).trim()
    if (cell === '') return null
    const time = readPublishTime(cell, this.#order)
    if (time === null)
      return { code: 'date-not-understood', parameters: { cell: cell.slice(0, 100) } }
    const date = time.slice(0, 10)
    return date > this.#lastDay ? { code: 'date-in-future', parameters: { date } } : time
  }
}

/** Whether the cell is `02/16/2025 05:14`, any figures. */
function isUsual(row: RowScanner, at: number): boolean {
  const start = row.start(at)
  if (row.end(at) - start !== usual.length) return false
  const { bytes } = row
  for (let place = 0; place < usual.length; place += 1) {
    const byte = bytes[start + place] ?? 0
    const expected = usual[place]
    if (expected === 0x30 ? byte < 0x30 || byte > 0x39 : byte !== expected) return false
  }
  return true
}

function pair(bytes: Uint8Array, at: number): number {
  return 10 * (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) - 11 * 0x30
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
