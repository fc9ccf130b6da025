// SPDX-License-Identifier: EUPL-1.2
import type { TextRow } from '../../text/sample.ts'
import type { ColumnId } from './layouts.ts'
import { isDay } from './linkedin-day.ts'
import { hasPostLinks, planPosts, postIdOf, postsHeader } from './plan-posts.ts'
import type { WorkbookPlan } from './plan-workbook.ts'
import { splitSheets } from './sheet-sections.ts'

/** What may be kept of a list of posts: of the rows after line `after`, these cells. */
export interface KeepPostCells {
  readonly after: number
  readonly keep: (cells: readonly string[]) => readonly string[]
}

/** Columns with words: the page's own text, and LinkedIn's words for kinds of posts. */
const worded: ReadonlySet<ColumnId> = new Set(['title', 'link', 'post-type', 'content-type'])
const dropped: ReadonlySet<ColumnId> = new Set([
  'campaign',
  'posted-by',
  'campaign-end',
  'audience',
])

/**
 * What may be stored of a list of posts: never who posted it. Only columns that are read are kept,
 * and in those with figures and days only figures and days, wherever a name may stand.
 *
 * @param rows the first rows of the sheet, headings included
 * @returns null when these are no posts of LinkedIn
 */
export function keepPostCells(rows: readonly TextRow[]): KeepPostCells | null {
  if (!hasPostLinks(rows)) return null
  const columns = planPosts(rows)?.columns ?? []
  return {
    after: postsHeader(rows)?.line ?? 0,
    keep: (cells) => {
      // Where the address or the day stands in another column, so does the name.
      const linked = postIdOf(cells[columns.indexOf('link')] ?? '') !== null
      const own = linked && isDay(cells[columns.indexOf('created')] ?? '') ? columns : []
      return cells.map((cell, place) => (isKept(cell, own[place] ?? null) ? cell : ''))
    },
  }
}

function isKept(cell: string, column: ColumnId): boolean {
  if (worded.has(column)) return true
  if (dropped.has(column)) return false
  return postIdOf(cell) !== null || !/\p{L}/u.test(cell.replace(/\d[TEZ]/g, ''))
}

/** True when rows name whoever posted: in a CSV always, for rows further on may do so. */
export function namesPersons({ several, tables }: WorkbookPlan, rows: readonly TextRow[]): boolean {
  const plan = tables.find((table) => table.table === 'posts')
  if (plan === undefined) return false
  if (!several) return true
  return splitSheets(rows).some((section) => {
    const kept = keepPostCells(section.rows)
    if (kept === null) return false
    const posts = section.rows.filter(({ line }) => line > kept.after)
    return posts.some(({ cells }) => kept.keep(cells).join('') !== cells.join(''))
  })
}
