// SPDX-License-Identifier: EUPL-1.2
import { type TestSheet, workbookOfSheets } from '../../intake/test-bytes.ts'

export type { TestSheet }

/** A workbook as LinkedIn exports it, unless told otherwise. */
export function workbook(
  sheets: readonly TestSheet[],
  bookType: 'xlsx' | 'biff8' = 'biff8',
): Buffer {
  return workbookOfSheets(sheets, bookType)
}

const paid = (name: string) => ['organic', 'sponsored', 'total'].map((part) => `${name} (${part})`)

const contentDayHeadings = [
  'Date',
  ...paid('Impressions'),
  'Unique impressions (organic)',
  ...paid('Clicks'),
  ...paid('Reactions'),
  ...paid('Comments'),
  ...paid('Reposts'),
  ...paid('Engagement rate'),
]

export const postHeadings = [
  'Post title',
  'Post link',
  'Post type',
  'Campaign name',
  'Posted by',
  'Created date',
  'Campaign start date',
  'Campaign end date',
  'Audience',
  'Impressions',
  'Views (Excluding off-site video views)',
  'Off-site views',
  'Clicks',
  'Click through rate (CTR)',
  'Likes',
  'Comments',
  'Reposts',
  'Follows',
  'Engagement rate',
  'Content Type',
]

/** One day of the content sheet: so many impressions, reactions as given. */
function contentDay(date: string, impressions: number, reactions = 5): readonly unknown[] {
  const parts = (total: number) => [total, 0, total]
  const rates = [0.125, 0, 0.125]
  return [
    date,
    ...parts(impressions),
    impressions - 10,
    ...parts(7),
    ...parts(reactions),
    ...parts(2),
    ...parts(1),
    ...rates,
  ]
}

/** One post of the posts sheet, placed by somebody. */
export function post(id: string, by: string, created: string): readonly unknown[] {
  const link = `https://www.linkedin.com/feed/update/urn:li:activity:${id}`
  const campaign = ['', '', 'All followers']
  const figures = [1200, 300, 0, 40, 0.033, 25, 4, 3, 2, 0.06]
  return ['Kom langs!', link, 'Organic', '', by, created, ...campaign, ...figures, 'Video']
}

export const contentSheets: readonly TestSheet[] = [
  [
    'Metrics',
    [
      ['Aggregated metrics of your posts'],
      contentDayHeadings,
      contentDay('03/01/2026', 100),
      contentDay('03/02/2026', 120, -1),
    ],
  ],
  [
    'All posts',
    [
      ['All posts of the period'],
      postHeadings,
      post('7100000000000000001', 'Sam Voorbeeld', '03/01/2026'),
      post('7100000000000000002', 'Robin Voorbeeld', '03/02/2026'),
    ],
  ],
]

const traits = (counted: string): readonly TestSheet[] => [
  [
    'Location',
    [
      ['Location', counted],
      ['Utrecht Area, Netherlands', 120],
      ['Gouda', 80],
    ],
  ],
  [
    'Job function',
    [
      ['Job function', counted],
      ['Operations', 30],
      ['Community', 20],
    ],
  ],
  [
    'Seniority',
    [
      ['Seniority', counted],
      ['Senior', 50],
      ['Entry', 40],
    ],
  ],
  [
    'Industry',
    [
      ['Industry', counted],
      ['Government Administration', 70],
    ],
  ],
  [
    'Company size',
    [
      ['Company size', counted],
      ['1-10', 12],
      ['10001+', 5],
    ],
  ],
]

export const followerSheets: readonly TestSheet[] = [
  [
    'New followers',
    [
      [
        'Date',
        'Sponsored followers',
        'Organic followers',
        'Auto-invited followers',
        'Total followers',
      ],
      ['03/01/2026', 1, 4, 2, 7],
      ['03/02/2026', 0, -3, 0, -3],
    ],
  ],
  ...traits('Total followers'),
]

const tabs = ['Overview', 'Life', 'Jobs', 'Total']
const devices = ['desktop', 'mobile', 'total']

export const visitorSheets: readonly TestSheet[] = [
  [
    'Visitor metrics',
    [
      [
        'Date',
        ...tabs.flatMap((tab) =>
          ['page views', 'unique visitors'].flatMap((what) =>
            devices.map((device) => `${tab} ${what} (${device})`),
          ),
        ),
      ],
      ['03/01/2026', ...tabs.flatMap(() => [5, 10, 15, 3, 7, 9])],
      ['03/02/2026', ...tabs.flatMap(() => [1, 0, 1, 1, 0, 1])],
    ],
  ],
  ...traits('Total views'),
]

/** The same sheets with headings that nobody knows: every letter is replaced. */
export function inUnknownLanguage(sheets: readonly TestSheet[]): readonly TestSheet[] {
  const strange = (text: string) => text.replace(/\p{L}/gu, 'ж')
  return sheets.map(([name, rows], at) => [
    `${strange(name)} ${at}`,
    rows.map((row) =>
      row.every((cell) => typeof cell === 'string' && !/\d{2}/.test(cell))
        ? row.map(String).map(strange)
        : row,
    ),
  ])
}
