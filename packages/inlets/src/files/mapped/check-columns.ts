// SPDX-License-Identifier: EUPL-1.2
import { columnAt } from './column-at.ts'
import type { MappedColumn } from './mapping.ts'
import { isObject, shown, type Tell } from './mapping-fault.ts'
import { isData } from './preview-table.ts'

const mostColumns = 1000

/**
 * The columns of a mapping that exist in the file; the others are told. Empty places are kept out,
 * so `at` of a fault counts as the mapping does.
 */
export function checkColumns(
  value: unknown,
  headings: readonly string[],
  tell: Tell,
): readonly MappedColumn[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostColumns) {
    tell('/columns', 'mapping-without-columns')
    return []
  }
  const taken = new Set<number>()
  const columns: MappedColumn[] = []
  for (const [index, entry] of value.entries()) {
    const at = `/columns/${index}`
    const column = columnOf(entry)
    if (column === null) {
      tell(at, 'mapping-not-understood')
      continue
    }
    const heading = shown(column.heading)
    const place = columnAt(headings, column)
    if (place === null) tell(`${at}/heading`, 'mapping-heading-not-in-file', { heading })
    else if (taken.has(place)) tell(`${at}/heading`, 'mapping-column-twice', { heading })
    else {
      taken.add(place)
      // What is said of a column of persons would be kept with their cells for a heading.
      if (isData(column.heading)) tell(`${at}/heading`, 'mapping-heading-is-data', { heading })
    }
    columns.push(column)
  }
  return columns
}

function columnOf(entry: unknown): MappedColumn | null {
  if (!isObject(entry)) return null
  const { heading, occurrence, is } = entry
  if (typeof heading !== 'string' || heading.length > 2000 || typeof is !== 'string') return null
  if (occurrence === undefined || occurrence === 1) return { heading, is }
  if (typeof occurrence !== 'number' || !Number.isSafeInteger(occurrence) || occurrence < 1) {
    return null
  }
  return { heading, occurrence, is }
}
