// SPDX-License-Identifier: EUPL-1.2
import { becameDate } from '../../numbers/became-date.ts'
import { readNumber, saysNothing } from '../../numbers/number.ts'
import { readClock, readMappedTime } from './mapped-time.ts'
import type { Mapping } from './mapping.ts'

/** Reads the cells of a mapped file as its mapping says they are written. */
export class MappedCells {
  readonly #mapping: Mapping
  readonly #missing: ReadonlySet<string>

  constructor(mapping: Mapping) {
    this.#mapping = mapping
    this.#missing = new Set((mapping.missing ?? []).map((word) => word.trim().toLowerCase()))
  }

  saysNothing(cell: string): boolean {
    return saysNothing(cell) || this.#missing.has(cell.trim().toLowerCase())
  }

  /** A figure; null: no figure; `became-date`: Excel made a day of it; `fault`: anything else. */
  number(cell: string): number | null | 'became-date' | 'fault' {
    if (this.saysNothing(cell)) return null
    const value = readNumber(cell, this.#mapping.numberMark)
    if (value !== null) return Number.isFinite(value) ? value : 'fault'
    return becameDate(cell) ? 'became-date' : 'fault'
  }

  /** `YYYY-MM-DDTHH:MM`; null: none; `fault`: no existing day in the order of the mapping. */
  time(cell: string, clockCell = ''): string | null | 'fault' {
    if (this.saysNothing(cell)) return null
    const { dateOrder, timeZone = 'local' } = this.#mapping
    if (this.saysNothing(clockCell)) return readMappedTime(cell, dateOrder, timeZone) ?? 'fault'
    const day = readMappedTime(cell, dateOrder, 'local')
    const clock = readClock(clockCell)
    if (day === null || clock === null) return 'fault'
    return readMappedTime(`${day.slice(0, 10)} ${clock}`, 'year-first', timeZone) ?? 'fault'
  }

  isClock(cell: string): boolean {
    return this.saysNothing(cell) || readClock(cell) !== null
  }
}
