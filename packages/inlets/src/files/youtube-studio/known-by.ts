// SPDX-License-Identifier: EUPL-1.2
import { normaliseHeading } from '../normalise.ts'
import type { FoundTable } from '../table/find-table.ts'
import type { StudioField } from './tab-columns.ts'

const own = new Set([
  'watch-hours',
  'average-view-seconds',
  'subscribers',
  'thumbnail-impressions',
  'engaged-views',
])

/** First columns that no other platform calls so. */
const ownHeadings = new Set(['viewer age', 'viewer gender', 'geography'])

/** Whether a column tells that the file is of YouTube: views and dates others have too. */
export function isOfYoutube({ fields, figures, headings }: FoundTable<StudioField>): boolean {
  const has = (field: StudioField) => fields.has(field)
  if (headings.some((heading) => ownHeadings.has(normaliseHeading(heading)))) return true
  if (has('published') || has('views-share') || has('hours-share')) return true
  return figures.some(({ metric }) => own.has(metric))
}
