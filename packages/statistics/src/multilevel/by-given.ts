// SPDX-License-Identifier: EUPL-1.2
import type { CellGroup, Cells } from './cells.ts'

/** Something of every group, in the order in which they were given. */
export function byGiven<T>(cells: Cells, of: (group: CellGroup, k: number) => T): readonly T[] {
  return cells.groups
    .map((group, k) => ({ given: group.given, value: of(group, k) }))
    .sort((a, b) => a.given - b.given)
    .map(({ value }) => value)
}
