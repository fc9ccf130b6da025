// SPDX-License-Identifier: EUPL-1.2
import type { RuleId } from '../../language/figures-reasons.ts'
import type { PartClass, PartTable } from '../tallies/part-tables.ts'
import type { ReleasedPartition } from './released-tally.ts'
import { largestPart, smallestCell, smallRow } from './suppression.ts'

/** Fewest units for a percentage in public (method, section 9). */
const smallestBase = 30

/** What may be seen of a table: some classes with their numbers, and all others together. */
export interface PublicParts {
  readonly classes: readonly PartClass[]
  /** null: nothing is left out. */
  readonly rest: { readonly count: number; readonly share: number } | null
  /** Why no class is shown; null where some are. */
  readonly rule: RuleId | null
}

/**
 * The classes that anyone may see. One of fewer than ten is left out with its name: the platform
 * names a branch only when somebody of it is there. What is left beside the shown ones may not be
 * small either, also together with what was left out before: then the smallest shown go too.
 *
 * @param earlier releases of the same table on the same day
 */
export function publicParts(table: PartTable, earlier: readonly ReleasedPartition[]): PublicParts {
  const { total, layer } = table
  if (total === null) return closed(layer === 'followers' ? 'total-unknown' : 'views-unknown')
  if (total < smallestBase) return closed('base-under-thirty')
  if (total < smallRow && table.classes.some(({ share }) => share > largestPart)) {
    return closed('dominance')
  }
  const large = table.classes.filter((one) => countOf(one) >= smallestCell)
  const isComplete = large.length === table.classes.length
  const shown = large.toSorted((a, b) => countOf(b) - countOf(a))
  const leftOut = (names: ReadonlySet<string>) =>
    sum(table.classes.filter((one) => !names.has(one.class)))
  const isSmall = () => {
    const now = new Set(shown.map((one) => one.class))
    const together = earlier.map((one) => now.union(new Set(one.bands)))
    return [...(isComplete && now.size === table.classes.length ? [] : [now]), ...together].some(
      (names) => isGivenAway(table, names, leftOut(names)),
    )
  }
  while (shown.length > 0 && isSmall()) shown.pop()
  if (shown.length === 0) return closed('complementary')
  const classes = table.classes.filter((one) => shown.includes(one))
  const count = leftOut(new Set(classes.map((one) => one.class)))
  return { classes, rest: count > 0 ? { count, share: count / total } : null, rule: null }
}

/** Whether the classes a reader has not seen hold so few that she can place them. */
function isGivenAway(table: PartTable, seen: ReadonlySet<string>, left: number): boolean {
  const hidden = table.classes.filter((one) => !seen.has(one.class))
  const hasSmall = hidden.some((one) => countOf(one) < smallestCell)
  return hasSmall && (left < smallestCell || hidden.length === 1)
}

function closed(rule: RuleId): PublicParts {
  return { classes: [], rest: null, rule }
}

function sum(classes: readonly PartClass[]): number {
  return classes.reduce((total, one) => total + countOf(one), 0)
}

function countOf({ count }: PartClass): number {
  return count ?? 0
}
