// SPDX-License-Identifier: EUPL-1.2
import { readPublishTime } from '../../dates/publish-time.ts'
import { linkedinDay } from './linkedin-day.ts'
import { postIdOf } from './plan-posts.ts'
import { type Counters, counterColumns, readCounters } from './read-counters.ts'
import type { PostsPlan } from './table-plan.ts'
import {
  type ReadingBounds,
  type ReadTableRow,
  type RowFault,
  rowFault,
  widthFault,
} from './table-reader.ts'

/** Columns that are no counters; what is not named by a record is not stored either. */
const postFields: ReadonlySet<string> = new Set([
  'title',
  'link',
  'post-type',
  'created',
  'campaign-start',
  'content-type',
  'campaign',
  'posted-by',
  'campaign-end',
  'audience',
  'off-site-views',
])

/** The row is that of an advertisement when it has the day on which its campaign began. */
export function readPosts(plan: PostsPlan, bounds: ReadingBounds): ReadTableRow {
  const columns = counterColumns(plan.columns, postFields)
  const place = new Map(plan.columns.map((id, at) => [id, at]))
  const seen = new Set<string>()
  return (row) => {
    const wide = widthFault(row, plan.columns.length)
    if (wide !== null) return wide
    const text = (field: string) => row.cells[place.get(field) ?? -1] ?? ''
    const link = text('link')
    if (link === '') return rowFault('post-id-missing')
    const postId = postIdOf(link)
    if (postId === null) return rowFault('post-id-not-understood', { cell: link.slice(0, 100) })
    const published = publishedAt(text('created'), plan, bounds)
    if (published !== null && typeof published === 'object') return published
    const found = readCounters(row.cells, columns, plan.headings, false)
    if ('code' in found) return found
    if (seen.has(postId)) return rowFault('post-twice', { id: postId })
    seen.add(postId)
    return {
      kind: 'post',
      postId,
      accountId: null,
      account: null,
      publishedAt: published,
      postType: text('content-type') || text('post-type') || null,
      text: text('title').normalize('NFKC'),
      permalink: link,
      durationSeconds: null,
      counters: text('campaign-start') === '' ? found.values : boosted(found.values),
      audience: [],
    }
  }
}

function publishedAt(
  cell: string,
  plan: PostsPlan,
  bounds: ReadingBounds,
): string | null | RowFault {
  if (cell === '') return null
  const order = bounds.dateOrder ?? plan.order
  const day = linkedinDay(cell, order)
  if (day === null) return rowFault('date-not-understood', { cell: cell.slice(0, 100) })
  if (day > bounds.lastDay) return rowFault('date-in-future', { date: day })
  return readPublishTime(cell, order) ?? `${day}T00:00`
}

/** What an advertisement did is not what the post did by itself. */
function boosted(values: Counters): Counters {
  return Object.fromEntries(
    Object.entries(values).map(([metric, value]) => [`${metric}-boosted`, value]),
  )
}
