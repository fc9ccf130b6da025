// SPDX-License-Identifier: EUPL-1.2
import { decideOrder } from '../../dates/decide-order.ts'
import { decideDecimalMark } from '../../numbers/decimal-mark.ts'
import { readNumber } from '../../numbers/number.ts'
import { readShare } from '../../numbers/share.ts'
import type { ColumnReading, Recognition } from '../../record.ts'
import type { TextRow } from '../../text/sample.ts'
import { readIsoDay, seriesDays } from './series-days.ts'

const someDate = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ].*)?$/
const grouped = /^\d{1,3}(?:[.,'’\s]\d{3})+$/
const decimal = /^\d{1,3}[.,]\d{1,2}\s?%?$/

/** How days and figures of stacked blocks are read, by the first example of each. */
export function blockReadings(rows: readonly TextRow[]): Pick<Recognition, 'readings' | 'open'> {
  const days = rows.filter(({ cells }) => cells.length === 2 && someDate.test(cells[0] ?? ''))
  const dates = days.map(({ cells }) => cells[0] ?? '')
  const rewritten = dates.filter((cell) => readIsoDay(cell) === null)
  const evidence = decideOrder(rewritten)
  const readings = [...dateReading(rows, dates), ...countReading(rows), ...shareReading(rows)]
  return {
    ...(readings.length > 0 ? { readings } : {}),
    ...(evidence.needed && evidence.order === null ? { open: ['date-order'] } : {}),
  }
}

function dateReading(rows: readonly TextRow[], dates: readonly string[]): readonly ColumnReading[] {
  const [example] = dates
  if (example === undefined) return []
  const readAs = seriesDays(dates, undefined)(example)
  if (readAs === null || readAs === 'open') return []
  const at = rows.findIndex(({ cells }) => cells[0] === example)
  return [{ column: above(rows, at, 0), is: 'date', example, readAs }]
}

/** A number with thousands: one of a series, or the number of followers. */
function countReading(rows: readonly TextRow[]): readonly ColumnReading[] {
  const at = rows.findIndex(
    ({ cells }) => cells.length > 0 && cells.length <= 2 && grouped.test(cells.at(-1) ?? ''),
  )
  const cells = rows[at]?.cells ?? []
  const example = cells.at(-1)
  if (example === undefined) return []
  const value = readNumber(example, decideDecimalMark([example], true) ?? '.')
  if (value === null) return []
  const column = above(rows, at, cells.length - 1)
  return [{ column, is: 'number', example, readAs: String(value) }]
}

/** Percentages have no thousands: point and comma both stand before decimals. */
function shareReading(rows: readonly TextRow[]): readonly ColumnReading[] {
  for (const [at, { cells }] of rows.entries()) {
    const column = cells.findIndex((cell) => decimal.test(cell))
    const example = cells[column]
    if (example === undefined || someDate.test(cells[0] ?? '')) continue
    const share = readShare(example)?.share
    if (share === undefined) continue
    const readAs = String(Number((share * 100).toFixed(4)))
    return [{ column: above(rows, at, column), is: 'number', example, readAs }]
  }
  return []
}

/** The words over a cell: the nearest row above with something that is no figure there. */
function above(rows: readonly TextRow[], at: number, column: number): string {
  for (let row = at - 1; row >= 0; row--) {
    const cell = rows[row]?.cells[column]
    if (cell !== undefined && cell !== '' && !/^[\d.,%\s-]+$/.test(cell) && !someDate.test(cell))
      return cell
  }
  return ''
}
