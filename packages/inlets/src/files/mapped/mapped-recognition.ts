// SPDX-License-Identifier: EUPL-1.2
import type { ColumnReading, Recognition } from '../../record.ts'
import { foreignFormat } from '../../text/foreign-format.ts'
import { takeSample } from '../../text/sample.ts'
import type { Opening } from '../file-reader.ts'
import { columnAt } from './column-at.ts'
import { MappedCells } from './mapped-cells.ts'
import { isFigure } from './mapping/mapped-fields.ts'
import type { Mapping } from './mapping/mapping.ts'
import { shown } from './mapping/mapping-fault.ts'
import { type PlacedMapping, placeMapping } from './place-mapping.ts'
import { tableOf } from './table-of.ts'

export const mappedKind = 'mapped'
export const mappedVersion = 1

/**
 * Opens a file that no reader knows, as its user mapped it.
 *
 * @param mapping as `checkMapping` made it
 * @param head the first bytes, as `recognise` wants them
 * @param whole true when `head` is the whole file
 * @returns unrecognised when the file is no table, or lacks a column of the mapping: which
 */
export function mappedRecognition(mapping: Mapping, head: Uint8Array, whole: boolean): Opening {
  const sample = foreignFormat(head) === null ? takeSample(head, whole) : null
  const placed = sample === null ? null : placeMapping(mapping, sample)
  if (placed !== null) return { state: 'recognised', recognition: recognitionOf(placed) }
  const table = sample === null ? null : tableOf(sample)
  const missing = mapping.columns.find(
    (column) => table !== null && columnAt(table.headings, column) === null,
  )
  const fault =
    missing === undefined
      ? { code: 'mapping-of-no-table', line: null, parameters: {} }
      : {
          code: 'mapping-heading-not-in-file',
          line: table?.headerLine ?? null,
          parameters: { heading: shown(missing.heading) },
        }
  return { state: 'unrecognised', fault }
}

export function recognitionOf(placed: PlacedMapping): Recognition {
  const { mapping } = placed
  const figures = mapping.columns.filter(({ is }) => isFigure(is))
  return {
    kind: mappedKind,
    reader: `${mappedKind}@${mappedVersion}`,
    platform: mapping.platform,
    platformAssumed: false,
    parts: [mapping.rows, ...figures.map(({ is }) => is)],
    persons: true,
    readings: readingsOf(placed),
    mapping,
  }
}

/** One example per column of figures or days, the one that shows most of how it is read. */
function readingsOf({ mapping, table, places }: PlacedMapping): readonly ColumnReading[] {
  const cells = new MappedCells(mapping)
  return mapping.columns.flatMap(({ heading, is }, index): readonly ColumnReading[] => {
    const values = table.rows.map((row) => row.cells[places[index] ?? 0] ?? '')
    if (isFigure(is)) {
      const read = (cell: string) => cells.number(cell, is)
      const example = values.find((cell) => /\D/.test(cell) && typeof read(cell) === 'number')
      const best = example ?? values.find((cell) => typeof read(cell) === 'number')
      return best === undefined
        ? []
        : [{ column: heading, is: 'number', example: best, readAs: String(read(best)) }]
    }
    if (is !== 'published-at' && is !== 'at' && is !== 'date') return []
    const example = values.find((cell) => typeof cells.time(cell) === 'string')
    const time = cells.time(example ?? '')
    if (example === undefined || typeof time !== 'string') return []
    const readAs = time.endsWith('T00:00') ? time.slice(0, 10) : time
    return [{ column: heading, is: 'date', example, readAs }]
  })
}
