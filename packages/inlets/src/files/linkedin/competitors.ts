// SPDX-License-Identifier: EUPL-1.2
import type { TextRow } from '../../text/sample.ts'
import { isDay } from './linkedin-day.ts'
import { readCount } from './read-count.ts'

/**
 * Whether this is the comparison with other pages: a row with the first and the last day, a row of
 * headings, then for each page its name and four or five counts. Nothing says which page is one's
 * own, and the figures of other organisations are not Bereik's to keep.
 */
export function isCompetitors(rows: readonly TextRow[]): boolean {
  const [period, header, ...pages] = rows.filter(({ cells }) => cells.length > 0)
  if (period === undefined || header === undefined || pages.length === 0) return false
  const days = period.cells.filter((cell) => cell !== '')
  const width = header.cells.length
  const headed = (width === 5 || width === 6) && header.cells.every((cell) => !isCount(cell))
  return headed && days.length === 2 && days.every(isDay) && pages.every(isPage)
}

function isPage({ cells }: TextRow): boolean {
  const [name = '', ...counts] = cells
  return name !== '' && !isCount(name) && counts.length >= 3 && counts.every(isFigure)
}

function isCount(cell: string): boolean {
  return typeof readCount(cell) === 'number'
}

/** Comments per day have decimals. */
function isFigure(cell: string): boolean {
  return /^-?\d[\d.,\s]*$/.test(cell)
}
