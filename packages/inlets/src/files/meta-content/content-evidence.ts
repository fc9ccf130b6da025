// SPDX-License-Identifier: EUPL-1.2
import { decideOrder } from '../../dates/decide-order.ts'
import { type DateOrder, decideDateOrder, readPublishTime } from '../../dates/publish-time.ts'
import { decideDecimalMark } from '../../numbers/decimal-mark.ts'
import { type DecimalMark, readNumber } from '../../numbers/number.ts'
import type { ColumnReading } from '../../record.ts'
import type { NumberColumn } from './number-column.ts'

/** What is decided of a column or a file, and whether it had to be assumed. */
export interface Decided<Value> {
  readonly value: Value
  readonly open: boolean
}

/** As Meta itself writes it, in every language. */
const ofMeta = /^\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}$/

/**
 * The order of day and month: the month first where Meta wrote the file, unless its values say
 * otherwise; where Excel rewrote it, as its values tell, else as the user answers.
 */
export function decideContentOrder(
  values: readonly string[],
  answer: DateOrder | undefined,
): Decided<DateOrder> {
  if (values.every((value) => ofMeta.test(value))) {
    return { value: decideDateOrder(values), open: false }
  }
  const { order, needed } = decideOrder(values)
  if (order !== null) return { value: order, open: false }
  return { value: answer ?? 'month-first', open: needed }
}

/** The mark of columns that do not tell their own: what the others tell, else what is usual. */
export function decideContentMark(
  values: readonly string[],
  english: boolean,
  delimiter: string,
  answer: DecimalMark | undefined,
): Decided<DecimalMark> {
  const said = decideDecimalMark(values, false)
  if (said !== null) return { value: said, open: false }
  // Only English headings between semicolons do not fit: Meta's words, Excel's delimiter.
  const mixed = english && delimiter === ';'
  const usual: DecimalMark = english && !mixed ? '.' : ','
  const ambiguous = values.some((value) => readNumber(value, '.') !== readNumber(value, ','))
  return { value: mixed ? (answer ?? usual) : usual, open: mixed && ambiguous }
}

const mostReadings = 40

/** How the columns are read, to be shown: the first date, and figures that are not plain digits. */
export function contentReadings(
  published: {
    readonly heading: string
    readonly values: readonly string[]
    readonly order: DateOrder
  },
  columns: readonly NumberColumn[],
  valuesOf: (column: NumberColumn) => readonly string[],
): readonly ColumnReading[] {
  const [example] = published.values
  const time = example === undefined ? null : readPublishTime(example, published.order)
  const readings: ColumnReading[] = []
  if (example !== undefined && time !== null) {
    readings.push({ column: published.heading, is: 'date', example, readAs: time.slice(0, 10) })
  }
  for (const column of columns) {
    const figure = valuesOf(column).find((cell) => /\d\D+\d/.test(cell))
    const value = figure === undefined ? null : readNumber(figure, column.mark)
    if (figure === undefined || value === null) continue
    readings.push({ column: column.heading, is: 'number', example: figure, readAs: String(value) })
    if (readings.length >= mostReadings) break
  }
  return readings
}
