// SPDX-License-Identifier: EUPL-1.2
import type { RuleId } from '../../language/figures-reasons.ts'
import type { CountTable } from './count-table.ts'
import type { ReleasedPartition } from './released-tally.ts'
import { completeHiding, type Hiding, isProtected, primaryHiding } from './suppression.ts'

/**
 * What is hidden of a table whose classes stand fixed, and by which rule: what is small, what
 * would give that back, and what would together with earlier releases of the same classes.
 */
export function hiddenClasses(
  table: CountTable,
  earlier: readonly ReleasedPartition[],
): ReadonlyMap<string, RuleId> {
  const hiding = earlier.reduce(
    (found, one) => alsoBefore(table, found, one),
    completeHiding(table, primaryHiding(table)),
  )
  const hidden = new Map<string, RuleId>()
  for (const [index, arc] of table.arcs.entries()) {
    const rule = hiding[index]
    if (rule) hidden.set(arc.class, rule)
  }
  return hidden
}

/**
 * What was hidden before and would be shown now may be put beside what was shown before. If both
 * together leave some number hidden by too little, what was hidden stays hidden.
 */
function alsoBefore(table: CountTable, hiding: Hiding, before: ReleasedPartition): Hiding {
  const wasHidden = new Set(before.hidden)
  const inBoth = table.arcs.map((arc, index) =>
    wasHidden.has(arc.class) ? (hiding[index] ?? null) : null,
  )
  if (isProtected(table, inBoth)) return hiding
  return table.arcs.map((arc, index) =>
    wasHidden.has(arc.class) ? (hiding[index] ?? 'released-before') : (hiding[index] ?? null),
  )
}
