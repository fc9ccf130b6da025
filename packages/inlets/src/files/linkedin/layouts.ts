// SPDX-License-Identifier: EUPL-1.2

/** What a column of a LinkedIn sheet holds: a metric id, a field of a post, or null: not read. */
export type ColumnId = string | null

const paid = (metric: string): readonly ColumnId[] => [
  `${metric}-organic`,
  `${metric}-boosted`,
  metric,
]

/** Content workbook, first sheet, from left to right. The three rates at its end are not read. */
export const contentDays: readonly ColumnId[] = [
  'date',
  ...paid('impressions'),
  'unique-impressions',
  ...paid('clicks'),
  ...paid('reactions'),
  ...paid('comments'),
  ...paid('reposts'),
  null,
  null,
  null,
]

/** Content workbook, second sheet. `Likes` counts reactions of all kinds. */
export const posts: readonly ColumnId[] = [
  'title',
  'link',
  'post-type',
  'campaign',
  'posted-by',
  'created',
  'campaign-start',
  'campaign-end',
  'audience',
  'impressions',
  'video-views',
  'off-site-views',
  'clicks',
  null,
  'reactions',
  'comments',
  'reposts',
  'follows',
  null,
  'content-type',
]

/** Followers workbook, first sheet; the invited came in 2023. */
export const followerDays: readonly (readonly ColumnId[])[] = [
  ['date', 'follows-boosted', 'follows-organic', 'follows-invited', 'follows'],
  ['date', 'follows-boosted', 'follows-organic', 'follows'],
]

const onDevices = (metric: string): readonly ColumnId[] => [null, null, metric]
const section: readonly ColumnId[] = [null, null, null, null, null, null]

/**
 * Visitors workbook, first sheet: for each tab of the page (overview, life, jobs, ...) views and
 * visitors on computers, on phones and together; the last six columns are those of all tabs.
 */
export function visitorDays(width: number): readonly ColumnId[] | null {
  const tabs = (width - 7) / 6
  if (!Number.isInteger(tabs) || tabs < 0 || tabs > 10) return null
  return [
    'date',
    ...Array.from({ length: tabs }, () => section).flat(),
    ...onDevices('page-views'),
    ...onDevices('unique-visitors'),
  ]
}

/** What the sheets after the first one divide followers or visitors by, in their order. */
export const traitSheets = [
  'place',
  'job-function',
  'seniority',
  'industry',
  'company-size',
] as const
export type LinkedinTrait = (typeof traitSheets)[number]
