// SPDX-License-Identifier: EUPL-1.2
import type { TextRow } from '../../text/sample.ts'
import { layerHeading, traitHeading } from './headings.ts'
import { type LinkedinTrait, traitSheets } from './layouts.ts'
import { readCount } from './read-count.ts'
import type { TraitPlan } from './table-plan.ts'

/**
 * Two columns: a class and its count. What it divides by is told by its heading, by the classes
 * themselves (company sizes are ranges), or by the place of the sheet in its workbook.
 *
 * @param at place of the sheet in the workbook, from 0; 0 for a table by itself
 */
export function planTrait(rows: readonly TextRow[], at: number): TraitPlan | null {
  const told = rows.filter(({ cells }) => cells.length > 0)
  const [header, ...data] = told
  if (header === undefined || header.cells.length !== 2) return null
  const [heading = '', counted = ''] = header.cells
  if (isCount(counted) || !data.every(({ cells }) => isClass(cells))) return null
  return {
    table: 'trait',
    headerLine: header.line,
    headings: header.cells,
    trait: traitHeading(heading) ?? (areSizes(data) ? 'company-size' : (byPlace(at) ?? null)),
    layer: layerHeading(counted),
  }
}

function byPlace(at: number): LinkedinTrait | undefined {
  return at === 0 ? undefined : traitSheets[at - 1]
}

function isClass(cells: readonly string[]): boolean {
  return cells.length === 1 || (cells.length === 2 && isCount(cells[1] ?? ''))
}

function isCount(cell: string): boolean {
  return typeof readCount(cell) === 'number'
}

const size = /^\d[\d.,\s]*(?:\s?[-–]\s?\d|\+)/

function areSizes(data: readonly TextRow[]): boolean {
  const sizes = data.filter(({ cells }) => size.test(cells[0] ?? '')).length
  return sizes >= 2 && sizes >= data.length - 1
}
