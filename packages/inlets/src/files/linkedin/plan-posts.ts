// SPDX-License-Identifier: EUPL-1.2
import type { TextRow } from '../../text/sample.ts'
import { postHeading } from './headings.ts'
import { posts } from './layouts.ts'
import { decideDays } from './linkedin-day.ts'
import { planColumns } from './plan-columns.ts'
import type { PostsPlan } from './table-plan.ts'

const postLink =
  /^https?:\/\/(?:[a-z]+\.)?linkedin\.com\/\S*urn(?::|%3A)li(?::|%3A)\w+(?::|%3A)(\d+)/i

/** The number in the address of a post; null when the cell is no address of a post on LinkedIn. */
export function postIdOf(cell: string): string | null {
  return postLink.exec(cell)?.[1] ?? null
}

/** Whether some row has the address of a post, in whatever column. */
export function hasPostLinks(rows: readonly TextRow[]): boolean {
  return rows.some(({ cells }) => cells.some((cell) => postIdOf(cell) !== null))
}

/** The list of posts: a row of headings, then posts with their address. */
export function planPosts(rows: readonly TextRow[]): PostsPlan | null {
  const header = hasPostLinks(rows) ? postsHeader(rows) : null
  if (header === null) return null
  const { columns, unknown } = planColumns(header.cells, posts, postHeading)
  const link = columns.indexOf('link')
  const linked = rows.some(({ cells }) => postIdOf(cells[link] ?? '') !== null)
  if (!linked || !columns.includes('impressions')) return null
  const created = columns.indexOf('created')
  const days = decideDays(
    rows.flatMap(({ line, cells }) => (line > header.line ? (cells[created] ?? []) : [])),
  )
  return {
    table: 'posts',
    headerLine: header.line,
    headings: header.cells,
    columns,
    unknown,
    order: days.order,
    sureOrder: days.sure,
  }
}

/** The first row that is as wide as the list and has neither figures nor an address. */
export function postsHeader(rows: readonly TextRow[]): TextRow | null {
  const widest = rows.reduce((width, { cells }) => Math.max(width, cells.length), 0)
  const wide = rows.find(({ cells }) => cells.length >= Math.max(5, widest / 2))
  if (wide === undefined || wide.cells.some((cell) => !/\p{L}/u.test(cell))) return null
  return wide.cells.every((cell) => postIdOf(cell) === null) ? wide : null
}
