// SPDX-License-Identifier: EUPL-1.2
import type { ColumnId } from './layouts.ts'

export interface PlannedColumns {
  readonly columns: readonly ColumnId[]
  readonly unknown: readonly string[]
  /** How many headings are known words. */
  readonly known: number
}

/**
 * Columns by position where the sheet has a known number of columns and no known heading speaks
 * against it; else by the headings that are known.
 */
export function planColumns(
  headings: readonly string[],
  layout: readonly ColumnId[] | null,
  idOf: (heading: string) => string | null,
): PlannedColumns {
  const ids = headings.map(idOf)
  const known = ids.filter((id) => id !== null).length
  const agrees = (id: ColumnId, at: number) => id === null || id === layout?.[at]
  if (layout !== null && layout.length === headings.length && ids.every(agrees)) {
    return { columns: layout, unknown: [], known }
  }
  const columns = ids.map((id, at) => (ids.indexOf(id) === at ? id : null))
  return { columns, unknown: headings.filter((_, at) => ids[at] === null), known }
}
