// SPDX-License-Identifier: EUPL-1.2
import { dayAfter } from '../../dates/calendar.ts'
import { yearsBack } from '../../dates/without-year.ts'
import type { DaysRecord, ReadRow, RejectedRow } from '../../record.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { ReadOptions } from '../file-reader.ts'
import { DayCells, type DayColumn, type ReadDay } from './day-column.ts'
import type { RowFault } from './figure-column.ts'
import { FigureRow, type Figures } from './figure-row.ts'
import { LateRows, rejectLate } from './late-rows.ts'
import type { PlannedTable, RowOutcome, RowReader, TableEnd } from './table-layout.ts'

/** What is special about the days of one layout. */
export interface DayRules {
  /** The row sums up the others: it is no day. */
  isTotal?(row: RowScanner): boolean
  /** Takes out what the platform writes as a figure and is none. */
  amend?(values: Figures): void
}

/** A day that must wait for its year. */
interface YearlessDay {
  readonly day: ReadDay
  readonly values: Figures
}

/** One row per day of one account, with or without years. */
export class DayRows implements RowReader {
  readonly #figures: FigureRow
  readonly #days: DayCells
  readonly #options: ReadOptions
  readonly #lastDay: string
  readonly #rules: DayRules
  readonly #seen = new Set<string>()
  readonly #late = new LateRows<YearlessDay>()

  constructor(
    table: PlannedTable<string> & { readonly day: DayColumn },
    options: ReadOptions,
    rules: DayRules = {},
  ) {
    this.#figures = new FigureRow(table.figures)
    this.#days = new DayCells(table.day)
    this.#options = options
    this.#lastDay = dayAfter(options.today)
    this.#rules = rules
  }

  read(row: RowScanner): RowOutcome {
    if (this.#rules.isTotal?.(row) === true) return null
    const day = this.#days.read(row)
    if ('code' in day) return day
    const values = this.#figures.read(row)
    if (values === null) return this.#figures.fault
    this.#rules.amend?.(values)
    return day.date === null ? this.#late.add(row, { day, values }) : this.#record(day.date, values)
  }

  end(): TableEnd {
    const late = this.#late.rows
    if (late.length === 0) return { rows: [], rejects: [] }
    const until = this.#options.measuredOn ?? this.#options.today
    const dates = yearsBack(
      late.map(({ found }) => found.day),
      until,
    )
    if (dates === null) {
      const fault = { code: 'days-out-of-order', parameters: {} } as const
      const rejects = late.map((row) => rejectLate(row, fault))
      return { rows: [], rejects, refusal: { ...fault, line: late[0]?.line ?? null } }
    }
    const rows: ReadRow[] = []
    const rejects: RejectedRow[] = []
    late.forEach((row, at) => {
      const date = dates[at] ?? null
      const told = date === null ? noSuchDay(row.text) : this.#record(date, row.found.values)
      if ('kind' in told) rows.push({ line: row.line, record: told })
      else rejects.push(rejectLate(row, told))
    })
    return { rows, rejects }
  }

  #record(date: string, values: Figures): DaysRecord | RowFault {
    if (date > this.#lastDay) return { code: 'date-in-future', parameters: { date } }
    if (this.#seen.has(date)) return { code: 'day-twice', parameters: { date } }
    this.#seen.add(date)
    return { kind: 'day-figures', date, values }
  }
}

function noSuchDay(text: string): RowFault {
  return { code: 'day-not-understood', parameters: { cell: text.slice(0, 100) } }
}
