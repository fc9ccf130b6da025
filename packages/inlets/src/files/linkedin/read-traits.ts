// SPDX-License-Identifier: EUPL-1.2
import { becameDate } from '../../numbers/became-date.ts'
import { readCount } from './read-count.ts'
import type { TraitPlan } from './table-plan.ts'
import { type ReadTableRow, rowFault, widthFault } from './table-reader.ts'

/** Classes in the platform's own words: industries and functions are not translated. */
export function readTraits(plan: TraitPlan, layer: 'followers' | 'visitors'): ReadTableRow {
  const { trait } = plan
  const seen = new Set<string>()
  return (row) => {
    if (trait === null) return rowFault('sheet-not-understood', { sheet: plan.headings[0] ?? '' })
    const wide = widthFault(row, 2)
    if (wide !== null) return wide
    const [name = '', cell = ''] = row.cells
    const count = readCount(cell)
    if (name === '') return rowFault('class-missing')
    if (isHarmed(name)) return rowFault('number-became-date', { cell: name.slice(0, 100) })
    if (count === null) return rowFault('value-missing', { column: name.slice(0, 100) })
    if (count === undefined) {
      return rowFault('not-a-number', { column: name.slice(0, 100), cell: cell.slice(0, 100) })
    }
    if (count < 0) return rowFault('negative-count', { column: name.slice(0, 100), cell })
    if (seen.has(name)) return rowFault('class-twice', { cell: name.slice(0, 100) })
    seen.add(name)
    const metric = layer === 'followers' ? 'followers' : 'page-views'
    return { kind: 'trait', layer, trait, class: name, count, share: null, step: 0, metric }
  }
}

/** A company size such as 2-10 of which Excel made a day; 2-10 itself is no harm. */
function isHarmed(name: string): boolean {
  return becameDate(name) && !/^\d+\s?-\s?\d+$/.test(name)
}
