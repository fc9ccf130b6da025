// SPDX-License-Identifier: EUPL-1.2
import type { Sample } from '../../text/sample.ts'
import { columnAt } from './column-at.ts'
import { markedMapping } from './mapped-mark.ts'
import type { Mapping } from './mapping/mapping.ts'
import { type Table, tableOf } from './table-of.ts'

/** A mapping with the places of its columns in one file. */
export interface PlacedMapping {
  readonly mapping: Mapping
  readonly table: Table
  /** Place of each mapped column, from 0, in the order of the mapping. */
  readonly places: readonly number[]
  /** Place of a field, null when it is not mapped. */
  placeOf(is: string): number | null
}

/**
 * Finds the columns of a mapping in a file, or in the rendition of one (there they stand in the
 * order of the mapping that begins it).
 *
 * @returns null when the file lacks a column of the mapping, or is no table
 */
export function placeMapping(mapping: Mapping, sample: Sample): PlacedMapping | null {
  const isRendition = markedMapping(sample) !== null
  const table = isRendition ? renditionTable(sample, mapping) : tableOf(sample)
  if (table === null) return null
  const places: number[] = []
  for (const [index, column] of mapping.columns.entries()) {
    const at = isRendition ? index : columnAt(table.headings, column)
    if (at === null) return null
    places.push(at)
  }
  const placeOf = (is: string) => {
    const index = mapping.columns.findIndex((column) => column.is === is)
    return index < 0 ? null : (places[index] ?? null)
  }
  return { mapping, table, places, placeOf }
}

/** Behind its own columns a rendition has a heading to know it by, above nothing. */
function renditionTable({ rows: [header, ...rows] }: Sample, { columns }: Mapping): Table | null {
  if (header === undefined) return null
  const headings = columns.map(({ heading }) => heading)
  return { headerLine: header.line, headings, rows }
}
