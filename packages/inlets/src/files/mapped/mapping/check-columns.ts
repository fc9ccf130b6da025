// SPDX-License-Identifier: EUPL-1.2
import { normaliseHeading } from '../../normalise.ts'
import { columnAt } from '../column-at.ts'
import { isData } from '../preview/preview-table.ts'
import type { MappedColumn } from './mapping.ts'
import { isObject, shown, type Tell } from './mapping-fault.ts'

const mostColumns = 1000

/**
 * The columns of a mapping that are to be read, with their place in it; what is wrong with one is
 * told. A column that is null or "is" nothing (null, empty) is one that the user leaves out.
 *
 * @param headings of the file; null: not known yet
 */
export function checkColumns(
  value: unknown,
  headings: readonly string[] | null,
  tell: Tell,
): readonly PlacedColumn[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostColumns) {
    tell('/columns', 'mapping-without-columns')
    return []
  }
  const taken = new Set<number | string>()
  const columns: PlacedColumn[] = []
  for (const [index, entry] of value.entries()) {
    const at = `/columns/${index}`
    if (isLeftOut(entry)) continue
    const column = columnOf(entry)
    if (column === null) {
      tell(at, 'mapping-not-understood')
      continue
    }
    const heading = shown(column.heading)
    const place = headings === null ? keyOf(column) : columnAt(headings, column)
    if (place === null) tell(`${at}/heading`, 'mapping-heading-not-in-file', { heading })
    else if (taken.has(place)) tell(`${at}/heading`, 'mapping-column-twice', { heading })
    else {
      taken.add(place)
      // What is said of a column of persons would be kept with their cells for a heading.
      if (isData(column.heading)) tell(`${at}/heading`, 'mapping-heading-is-data', { heading })
    }
    columns.push({ index, column })
  }
  if (columns.length === 0) tell('/columns', 'mapping-without-columns')
  return columns
}

/** One of a mapping's columns; `index` counts in the mapping as it was given. */
export interface PlacedColumn {
  readonly index: number
  readonly column: MappedColumn
}

function isLeftOut(entry: unknown): boolean {
  if (entry === null) return true
  if (!isObject(entry) || typeof entry['heading'] !== 'string') return false
  return entry['is'] === null || entry['is'] === ''
}

function keyOf({ heading, occurrence = 1 }: MappedColumn): string {
  return `${occurrence} ${normaliseHeading(heading)}`
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
