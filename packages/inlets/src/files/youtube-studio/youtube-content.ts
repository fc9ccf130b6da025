// SPDX-License-Identifier: EUPL-1.2
import type { FileReader } from '../file-reader.ts'
import { dayColumn, understandDay } from '../table/day-column.ts'
import { dayRows } from '../table/day-layout.ts'
import type { RowFault } from '../table/figure-column.ts'
import type { FoundTable } from '../table/find-table.ts'
import { PostRows, type PostShape, type PostTexts } from '../table/post-rows.ts'
import type { TableLayout } from '../table/table-layout.ts'
import { tableReader } from '../table/table-reader.ts'
import { isTotalWord } from '../table/total-row.ts'
import { isOfYoutube } from './known-by.ts'
import { ignoredHeadings, type StudioField, studioColumns } from './tab-columns.ts'

const ofStudio = { platform: 'youtube', columns: studioColumns, ignores: ignoredHeadings } as const

const idOfVideo = /^[\w-]{11}$/

/** The first line sums up all videos; a video that was removed may have lost its title. */
const shape: PostShape = {
  isTotal: ({ id, text }) =>
    isTotalWord(id) || (text === '' && id !== '' && !/^[\w-]{11,64}$/.test(id)),
  postId({ id }: PostTexts): string | RowFault {
    if (id === '') return { code: 'post-id-missing', parameters: {} }
    if (/^[\w-]{5,64}$/.test(id)) return id
    return { code: 'post-id-not-understood', parameters: { cell: id.slice(0, 100) } }
  },
  permalink: ({ id }) => (idOfVideo.test(id) ? `https://www.youtube.com/watch?v=${id}` : null),
}

const classes = ['post-id', 'age', 'gender', 'country', 'city', 'other-tab'] as const

/** Behind the chart: the same figures once more for each video, age or country and each day. */
const chart: TableLayout<StudioField> = {
  ...ofStudio,
  part: 'chart',
  day: 'date',
  isThis: (table) => {
    const { fields } = table
    return fields.has('date') && isOfYoutube(table) && classes.some((one) => fields.has(one))
  },
  refuses: () => ({ code: 'youtube-chart-not-needed', parameters: {} }),
  rows: dayRows(),
}

const videos: TableLayout<StudioField> = {
  ...ofStudio,
  part: 'posts',
  day: 'published',
  isThis: ({ fields, figures, unknown }) => {
    const told = fields.has('text') || fields.has('published')
    // Headings in a language nobody told us are for the user to map, not for us to call missing.
    return fields.has('post-id') && told && (figures.length > 0 || unknown.length === 0)
  },
  refuses: withoutFigures,
  rows: (table, options) => new PostRows(table, options, shape),
}

const otherTab: TableLayout<StudioField> = {
  ...ofStudio,
  part: 'other',
  isThis: (table) => table.fields.has('other-tab') && isOfYoutube(table),
  refuses: ({ headings, fields }) => ({
    code: 'youtube-tab-not-needed',
    parameters: { tab: headings[fields.get('other-tab') ?? 0] ?? '' },
  }),
  rows: dayRows(),
}

/** Tab Date, and the totals behind the chart. */
const channelDays: TableLayout<StudioField> = {
  ...ofStudio,
  part: 'days',
  day: 'date',
  isThis: (table) => table.fields.has('date') && isOfYoutube(table),
  refuses: longerThanDays,
  rows: (table, options) => {
    const at = table.fields.get('date') ?? 0
    return dayRows({ isTotal: (row) => isTotalWord(row.text(at)) })(table, options)
  },
}

function withoutFigures({ figures }: FoundTable<StudioField>): RowFault | null {
  return figures.length === 0 ? { code: 'figure-columns-missing', parameters: {} } : null
}

/** Lengths in days of weeks, months, quarters and years. */
const longer = [
  [7, 7],
  [28, 31],
  [89, 92],
  [365, 366],
] as const

/** Years (`2024`), months (`2024-01`), or dates that are all a week, a month, a year apart. */
function longerThanDays(table: FoundTable<StudioField>): RowFault | null {
  const column = dayColumn(table, 'date', undefined)
  const values = (column?.values ?? []).filter((value) => !isTotalWord(value))
  const [first] = values
  if (column === null || first === undefined) return null
  const refusal = { code: 'youtube-periods-not-days', parameters: { cell: first } } as const
  if (!column.understood) return refusal
  const days = values.flatMap((value) => {
    const day = understandDay(value, column)
    return 'code' in day || day.date === null ? [] : [Date.parse(day.date)]
  })
  const steps = days.slice(1).map((day, at) => Math.abs(day - (days[at] ?? 0)) / 86_400_000)
  const apart = longer.some(([least, most]) => steps.every((step) => step >= least && step <= most))
  return steps.length > 1 && apart ? refusal : null
}

/** YouTube Studio, advanced mode: videos, and days of the channel. */
export const youtubeContent: FileReader = tableReader('youtube-studio-content', 2, [
  chart,
  videos,
  otherTab,
  channelDays,
])
