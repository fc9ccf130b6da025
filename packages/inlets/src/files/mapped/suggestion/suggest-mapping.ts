// SPDX-License-Identifier: EUPL-1.2
import type { MappedColumn, MappedRows, MappingDraft } from '../mapping/mapping.ts'
import type { TablePreview } from '../preview/table-preview.ts'

/**
 * The mapping that the first rows of a table suggest, for the user to look at and complete. What
 * the file leaves open is null in it; columns that suggest nothing are not in it.
 */
export function suggestMapping(
  table: TablePreview,
  rows: MappedRows = table.suggestedRows,
): MappingDraft {
  const columns = table.columns.flatMap(({ heading, occurrence, suggestion }) => {
    const is = suggestion[rows]
    if (is === null) return []
    return [occurrence === 1 ? { heading, is } : { heading, occurrence, is }]
  })
  return {
    version: 1,
    rows,
    platform: table.suggestedPlatform,
    columns,
    numberMark: table.numbers.suggestion,
    dateOrder: table.dates.suggestion,
    ...(table.suggestedTimeZone === 'utc' ? { timeZone: 'utc' as const } : {}),
  }
}

/** A draft that names every column, to be edited: where `is` is null the column is not kept. */
export interface MappingSkeleton extends Omit<MappingDraft, 'columns'> {
  readonly columns: readonly (Omit<MappedColumn, 'is'> & { readonly is: string | null })[]
}

/**
 * A mapping to fill in, for a file of its own: every column of the table, null where nothing is
 * suggested.
 */
export function mappingSkeleton(
  table: TablePreview,
  rows: MappedRows = table.suggestedRows,
): MappingSkeleton {
  const columns = table.columns.map(({ heading, occurrence, suggestion }) => {
    const is = suggestion[rows]
    return occurrence === 1 ? { heading, is } : { heading, occurrence, is }
  })
  return { ...suggestMapping(table, rows), columns }
}
