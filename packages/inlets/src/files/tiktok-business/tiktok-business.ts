// SPDX-License-Identifier: EUPL-1.2
import type { FileReader } from '../file-reader.ts'
import { dayRows } from '../table/day-layout.ts'
import { type FoundTable, tells } from '../table/find-table.ts'
import { PostRows } from '../table/post-rows.ts'
import { tableReader } from '../table/table-reader.ts'
import { videoShape } from '../tiktok-studio/video-link.ts'
import { dayColumns } from './day-columns.ts'
import { videoColumns } from './video-columns.ts'

/** TikTok Business Suite, Analytics, Export: overview and audience per day, and videos. */
export const tiktokBusiness: FileReader = tableReader('tiktok-business', 2, [
  {
    part: 'days',
    platform: 'tiktok',
    columns: dayColumns,
    day: 'date',
    isThis: isOfDays,
    rows: dayRows(),
  },
  {
    part: 'posts',
    platform: 'tiktok',
    columns: videoColumns,
    day: 'published',
    isThis: (table) => table.fields.has('link') && tells(table, 'views', 'likes'),
    rows: (table, options) => new PostRows(table, options, videoShape),
  },
])

/** Columns of which TikTok Studio has none. */
function isOfDays(table: FoundTable<string>): boolean {
  const own = ['reached-audience', 'engaged-audience', 'net-followers', 'leads', 'phone-clicks']
  return table.fields.has('date') && own.some((metric) => tells(table, metric))
}
