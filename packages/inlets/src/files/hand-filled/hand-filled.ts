// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId } from '../../vocabulary.ts'
import type { FileReader } from '../file-reader.ts'
import { type FoundTable, findTable, valuesOf } from '../table/find-table.ts'
import { tableReader } from '../table/table-reader.ts'
import { platformNamed } from './platform-names.ts'
import { type SheetField, sheetColumns } from './sheet-columns.ts'
import { SheetRows } from './sheet-rows.ts'
import { hasNotes, withoutNotes } from './without-notes.ts'

const sheets: FileReader = tableReader('hand-filled', 3, [
  {
    part: 'days',
    platform: null,
    platformOf,
    columns: sheetColumns,
    day: 'date',
    mayEndEarly: true,
    isThis,
    rows: (table, options) => new SheetRows(table, options),
  },
])

/**
 * A sheet that people fill in for a platform that gives no file (a WhatsApp channel, Nextdoor):
 * one row per day, or per day and account. What they noted beside it is not kept.
 */
export const handFilled: FileReader = {
  ...sheets,
  recognise(sample) {
    const opening = sheets.recognise(sample)
    const sheet = findTable(sample, sheetColumns, isThis)
    if (opening?.state !== 'recognised' || sheet === null || !hasNotes(sheet, sample))
      return opening
    return { ...opening, recognition: { ...opening.recognition, persons: true } }
  },
  filter(_recognition, sample, text) {
    const sheet = findTable(sample, sheetColumns, isThis)
    if (sheet === null) throw new Error('this is no sheet that was filled in by hand')
    return withoutNotes(sheet, sample, text)
  },
}

/** What a table has that is of posts or of persons: not ours. */
const ofPosts =
  /\bid\b|url|link|https?:|tekst|\btext\b|titel|title|bericht|auteur|author|naam|name/i

function isThis({ fields, figures, unknown, headings }: FoundTable<SheetField>): boolean {
  if (!fields.has('date') || figures.length === 0) return false
  if (unknown.some((heading) => ofPosts.test(heading))) return false
  return unknown.length <= headings.length / 3
}

function platformOf(table: FoundTable<SheetField>): PlatformId | null {
  for (const cell of valuesOf(table.rows, table.fields.get('platform'))) {
    const platform = platformNamed(cell)
    if (platform !== null) return platform
  }
  return null
}
