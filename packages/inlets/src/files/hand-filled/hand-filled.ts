// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId } from '../../vocabulary.ts'
import type { FileReader } from '../file-reader.ts'
import { type FoundTable, valuesOf } from '../table/find-table.ts'
import { tableReader } from '../table/table-reader.ts'
import { platformNamed } from './platform-names.ts'
import { type SheetField, sheetColumns } from './sheet-columns.ts'
import { SheetRows } from './sheet-rows.ts'

/**
 * A sheet that people fill in for a platform that gives no file (a WhatsApp channel, Nextdoor):
 * one row per day, or per day and account.
 */
export const handFilled: FileReader = tableReader('hand-filled', 2, [
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
