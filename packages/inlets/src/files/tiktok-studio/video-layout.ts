// SPDX-License-Identifier: EUPL-1.2
import { lastSuchDay } from '../../dates/without-year.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { ReadOptions } from '../file-reader.ts'
import { columnTable, field, figure } from '../table/columns.ts'
import { DayCells, type DayColumn, dayColumn, type ReadDay } from '../table/day-column.ts'
import { tells } from '../table/find-table.ts'
import { en, nl } from '../table/labels.ts'
import { type PostField, PostRows, type PostTexts } from '../table/post-rows.ts'
import type { PlannedTable, TableLayout } from '../table/table-layout.ts'
import { momentOfVideo, readVideoLink, videoShape } from './video-link.ts'

/** Headings of Content: at most some fifteen videos. */
const videoColumns = columnTable<PostField>([
  field('measured', { seen: en('Time'), assumed: nl('Tijd') }),
  field('text', { seen: en('Video title'), assumed: nl('Videotitel', 'Titel van video') }),
  field('link', { seen: en('Video link'), assumed: nl('Videolink', 'Link naar video') }),
  field('published', {
    seen: en('Post time'),
    assumed: nl('Plaatsingstijd', 'Tijd van plaatsing', 'Publicatietijd'),
  }),
  figure('views', { seen: en('Total views'), assumed: nl('Totaal aantal weergaven') }),
  figure('likes', { seen: en('Total likes'), assumed: nl('Totaal aantal likes') }),
  figure('comments', {
    seen: en('Total comments'),
    assumed: nl('Totaal aantal opmerkingen', 'Totaal aantal reacties'),
  }),
  figure('shares', {
    seen: en('Total shares'),
    assumed: nl('Totaal aantal keren gedeeld', 'Totaal aantal shares'),
  }),
  figure('saves', {
    assumed: [...en('Total favorites', 'Total saves'), ...nl('Totaal aantal favorieten')],
  }),
])

export const videoLayout: TableLayout<PostField> = {
  part: 'posts',
  platform: 'tiktok',
  columns: videoColumns,
  day: 'published',
  isThis: (table) => table.fields.has('link') && tells(table, 'views'),
  rows: videoRows,
}

function videoRows(table: PlannedTable<string>, options: ReadOptions): PostRows {
  const measured = dayColumn(table, 'measured', options.dateOrder)
  const cells = measured === null ? null : new DayCells(measured)
  return new PostRows(table, options, {
    ...videoShape,
    withYear: (day, texts, row) => momentOf(day, texts, measuredOn(row, measured, cells, options)),
  })
}

/** The day of exporting stands on each row, without a year too. */
function measuredOn(
  row: RowScanner,
  column: DayColumn | null,
  cells: DayCells | null,
  options: ReadOptions,
): string {
  const until = options.measuredOn ?? options.today
  if (column === null || cells === null || row.isEmpty(column.at)) return until
  const day = cells.read(row)
  return 'code' in day ? until : (day.date ?? lastSuchDay(day, until) ?? until)
}

/**
 * The number of a video tells its moment; it is believed when it names the day that is printed
 * (zones may make a day's difference). Else the year is that of the last such day before the export.
 */
function momentOf(day: ReadDay, { link }: PostTexts, until: string): string | null {
  const found = readVideoLink(link)
  const moment = 'code' in found ? null : momentOfVideo(found.id)
  if (moment !== null) {
    const printed = Date.UTC(Number(moment.slice(0, 4)), day.month - 1, day.day)
    const apart = Math.abs(printed - Date.parse(`${moment.slice(0, 10)}T00:00:00Z`))
    if (apart <= 86_400_000) return moment
  }
  const date = lastSuchDay(day, until)
  return date === null ? null : `${date}T00:00`
}
