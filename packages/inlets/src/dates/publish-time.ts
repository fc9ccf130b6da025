// SPDX-License-Identifier: EUPL-1.2
import { isoDate } from './calendar.ts'
import { clockTime } from './clock-time.ts'

/** In which order a column writes days: `02/16/2025` month first, `16-02-2025` day first. */
export type DateOrder = 'month-first' | 'day-first'

const numeric =
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::\d{2})?(?:\s*([AaPp])\.?[Mm]\.?)?)?$/
const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * The order a column of dates uses: day first only when some value cannot be read otherwise and
 * none speaks against it. Meta writes the month first whatever the language, so that is the rule.
 */
export function decideDateOrder(values: Iterable<string>): DateOrder {
  let dayFirst = 0
  let monthFirst = 0
  for (const value of values) {
    const found = numeric.exec(value.trim())
    if (found === null) continue
    if (Number(found[1]) > 12) dayFirst++
    else if (Number(found[2]) > 12) monthFirst++
  }
  return dayFirst > 0 && monthFirst === 0 ? 'day-first' : 'month-first'
}

/**
 * Local wall time `YYYY-MM-DDTHH:MM` (00:00 where the cell has no time), or null when the cell is
 * no existing day in that order. A zone, where written, is dropped: the exports have none.
 */
export function readPublishTime(cell: string, order: DateOrder): string | null {
  if (order === 'month-first') {
    const usual = readUsual(cell)
    if (usual !== null) return usual
  }
  const text = cell.trim()
  const found = numeric.exec(text)
  if (found !== null) {
    const [, first, second, year, hour = '0', minute = '00', half] = found
    const month = Number(order === 'month-first' ? first : second)
    const day = Number(order === 'month-first' ? second : first)
    return withTime(isoDate(Number(year), month, day), clockTime(hour, minute, half))
  }
  const parts = iso.exec(text)
  if (parts === null) return null
  const [, year, month, day, hour = '00', minute = '00'] = parts
  const date = isoDate(Number(year), Number(month), Number(day))
  return withTime(date, clockTime(hour, minute, undefined))
}

/** `02/16/2025 05:14`, as Meta writes it, without the cost of a regular expression; else null. */
function readUsual(cell: string): string | null {
  if (cell.length !== 16 || cell[2] !== '/' || cell[5] !== '/') return null
  if (cell[10] !== ' ' || cell[13] !== ':') return null
  const month = twoDigits(cell, 0)
  const day = twoDigits(cell, 3)
  const year = 100 * twoDigits(cell, 6) + twoDigits(cell, 8)
  const hour = twoDigits(cell, 11)
  const minute = twoDigits(cell, 14)
  // Days after the 28th go the long way; NaN fails every comparison.
  const plain = month >= 1 && month <= 12 && day >= 1 && day <= 28 && year >= 1000
  if (!plain || !(hour <= 23) || !(minute <= 59)) return null
  return `${cell.slice(6, 10)}-${cell.slice(0, 2)}-${cell.slice(3, 5)}T${cell.slice(11)}`
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN
}

function withTime(date: string | null, time: string | null): string | null {
  return date === null || time === null ? null : `${date}T${time}`
}
