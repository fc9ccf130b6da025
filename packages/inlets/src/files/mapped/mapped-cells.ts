// SPDX-License-Identifier: EUPL-1.2
import { removedCell } from '../../identity/filter-marks.ts'
import { becameDate } from '../../numbers/became-date.ts'
import { readNumber, saysNothing } from '../../numbers/number.ts'
import { readClock, readMappedTime } from './mapped-time.ts'
import { isCount } from './mapping/mapped-fields.ts'
import type { Mapping } from './mapping/mapping.ts'

/** Reads the cells of a mapped file as its mapping says they are written. */
export class MappedCells {
  readonly #mapping: Mapping
  readonly #missing: ReadonlySet<string>

  constructor(mapping: Mapping) {
    this.#mapping = mapping
    this.#missing = new Set((mapping.missing ?? []).map((word) => word.trim().toLowerCase()))
  }

  /** Empty, or a word for it. What the identity filter took out is something else. */
  saysNothing(cell: string): boolean {
    if (cell === removedCell) return false
    return saysNothing(cell) || this.#missing.has(cell.trim().toLowerCase())
  }

  /**
   * A figure; null: no figure; `became-date`: Excel made a day of it; `fault`: anything else, also
   * decimals and percentages of what is a count.
   */
  number(cell: string, is: string): number | null | 'became-date' | 'fault' {
    if (this.saysNothing(cell)) return null
    const value = readNumber(cell, this.#mapping.numberMark)
    if (value !== null) {
      const fits = isCount(is) ? Number.isSafeInteger(value) : Number.isFinite(value)
      return fits && !cell.includes('%') ? value : 'fault'
    }
    return becameDate(cell) ? 'became-date' : 'fault'
  }

  /** `YYYY-MM-DDTHH:MM`; null: none; false: no existing day in the order of the mapping. */
  time(cell: string, clockCell = ''): string | null | false {
    if (this.saysNothing(cell)) return null
    const { dateOrder, timeZone = 'local' } = this.#mapping
    if (this.saysNothing(clockCell)) return readMappedTime(cell, dateOrder, timeZone) ?? false
    const day = readMappedTime(cell, dateOrder, 'local')
    const clock = readClock(clockCell)
    if (day === null || clock === null) return false
    return readMappedTime(`${day.slice(0, 10)} ${clock}`, 'year-first', timeZone) ?? false
  }

  isClock(cell: string): boolean {
    return this.saysNothing(cell) || readClock(cell) !== null
  }
}
