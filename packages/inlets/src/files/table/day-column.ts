// SPDX-License-Identifier: EUPL-1.2
import { amsterdamTime } from '../../dates/amsterdam.ts'
import { isoDate } from '../../dates/calendar.ts'
import { type NamedDay, readDayText } from '../../dates/day-text.ts'
import { decideOrder } from '../../dates/decide-order.ts'
import { type MonthOf, monthsOfColumn } from '../../dates/months-of-column.ts'
import type { DateOrder } from '../../dates/publish-time.ts'
import { splitTime } from '../../dates/time-of-day.ts'
import type { ColumnReading } from '../../record.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { RowFault } from './figure-column.ts'
import { type FoundTable, valuesOf } from './find-table.ts'
import { MemoCell } from './memo-cell.ts'

/** How one column of dates is read. */
export interface DayColumn {
  readonly at: number
  readonly heading: string
  readonly order: DateOrder | null
  readonly monthOf: MonthOf
  /** Some cell can be read in two ways and nothing tells in which. */
  readonly open: boolean
  /** Some cell of the sample is a date. */
  readonly understood: boolean
  readonly values: readonly string[]
}

/**
 * @param answer what the user answered, where asked
 * @returns null when the table has no such column
 */
export function dayColumn<Field extends string>(
  table: FoundTable<Field>,
  field: Field,
  answer: DateOrder | undefined,
): DayColumn | null {
  const at = table.fields.get(field)
  if (at === undefined) return null
  const values = valuesOf(table.rows, at)
  const evidence = decideOrder(values)
  // Dutch sheets write the day first; English ones do it in both ways.
  const usual = table.language === 'nl' ? 'day-first' : null
  const order = evidence.order ?? usual ?? answer ?? null
  const monthOf = monthsOfColumn(values)
  const days = values.map((value) => readDayText(splitTime(value)?.day ?? '', order, monthOf))
  return {
    at,
    heading: table.headings[at] ?? '',
    order,
    monthOf,
    open: order === null && evidence.needed,
    understood: days.some((day) => day !== null),
    values,
  }
}

/** A cell that was read: the day, with a year or without, and the moment. */
export interface ReadDay extends NamedDay {
  /** ISO date; null where the cell has no year. */
  readonly date: string | null
  /** `YYYY-MM-DDTHH:MM`, wall time of Amsterdam; null where the cell has no year. */
  readonly at: string | null
}

export function understandDay(cell: string, column: DayColumn): ReadDay | RowFault {
  const shown = { cell: cell.slice(0, 100) }
  const split = splitTime(cell)
  const day = split === null ? null : readDayText(split.day, column.order, column.monthOf)
  if (split === null || day === null) return { code: 'day-not-understood', parameters: shown }
  if (day === 'ambiguous') return { code: 'date-order-open', parameters: shown }
  // 2024 has a 29th of February: whether the day can exist at all.
  const date = isoDate(day.year ?? 2024, day.month, day.day)
  if (date === null) return { code: 'day-not-understood', parameters: shown }
  if (day.year === null) return { ...day, date: null, at: null }
  const { time, zone } = split
  const at = `${date}T${time}`
  if (zone === null) return { ...day, date, at }
  const local = amsterdamTime(Date.parse(`${at}:00Z`) - 60_000 * zone)
  return { ...day, date: local.slice(0, 10), at: local }
}

/** Reads the days of one column, with as few strings as can be. */
export class DayCells {
  readonly #column: DayColumn
  readonly #memo: MemoCell<ReadDay | RowFault>
  readonly #byDigits = new Map<number, ReadDay | RowFault>()

  constructor(column: DayColumn) {
    this.#column = column
    this.#memo = new MemoCell((cell) => understandDay(cell, column))
  }

  read(row: RowScanner): ReadDay | RowFault {
    const digits = row.day(this.#column.at)
    if (digits < 0) return this.#memo.read(row, this.#column.at)
    let found = this.#byDigits.get(digits)
    if (found === undefined) {
      found = understandDay(row.text(this.#column.at), this.#column)
      if (!('code' in found)) this.#byDigits.set(digits, found)
    }
    return found
  }
}

/** To be shown: the first date, and what it is read as (`03-02` where it has no year). */
export function dayReadings(column: DayColumn): readonly ColumnReading[] {
  for (const example of column.values) {
    const day = understandDay(example, column)
    if ('code' in day) continue
    const readAs = day.date ?? isoDate(2024, day.month, day.day)?.slice(5) ?? ''
    return [{ column: column.heading, is: 'date', example, readAs }]
  }
  return []
}
