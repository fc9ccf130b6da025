// SPDX-License-Identifier: EUPL-1.2
import type { RuleId } from '../../language/figures-reasons.ts'
import type { Arc, CountTable } from './count-table.ts'
import { arcsToHide, dust, feasibleRange, type Range } from './feasible-range.ts'

/** Fewest units a shown cell may hold (method, section 9). */
export const smallestCell = 10
/** A row under this many units may not consist of one class for more than `largestPart`. */
export const smallRow = 100
export const largestPart = 0.9
/** What a hidden cell must be able to be, as far as the rest of the table tells. */
const needed: Range = { low: 0, high: smallestCell }

/** The rule each arc of a table is hidden by; null: shown. In the order of the arcs. */
export type Hiding = readonly (RuleId | null)[]

/**
 * Too small by itself. Judged on the low end; an empty cell counts as too small, because when
 * only 1-9 were hidden, "hidden" would say "at least one".
 */
export function primaryHiding(table: CountTable): Hiding {
  const dominated = dominatedArcs(table)
  return table.arcs.map((arc, index) => {
    if (arc.high < smallestCell - dust) return 'fewer-than-ten'
    if (arc.low < smallestCell - dust) return 'complementary'
    return dominated.has(index) ? 'dominance' : null
  })
}

/** True when every number of the table may be shown as it is. */
export function isSafe(table: CountTable): boolean {
  return primaryHiding(table).every((rule) => rule === null)
}

/** Arcs in a row of under a hundred of which one class makes up more than nine tenths. */
function dominatedArcs(table: CountTable): ReadonlySet<number> {
  const rows = [
    ...Map.groupBy(cellsOf(table), ({ arc }) => `age ${arc.from}`).values(),
    ...Map.groupBy(cellsOf(table), ({ arc }) => `gender ${arc.to}`).values(),
    numbered(table).filter(({ arc }) => arc.trait === 'age'),
    numbered(table).filter(({ arc }) => arc.trait === 'gender'),
  ]
  return new Set(rows.filter(isDominated).flatMap((row) => row.map(({ index }) => index)))
}

function isDominated(row: readonly { arc: Arc }[]): boolean {
  const low = row.reduce((sum, { arc }) => sum + arc.low, 0)
  return (
    row.length > 1 &&
    low < smallRow &&
    row.some(({ arc }) => arc.high / (arc.high + low - arc.low) > largestPart)
  )
}

function numbered(table: CountTable): { arc: Arc; index: number }[] {
  return table.arcs.map((arc, index) => ({ arc, index }))
}

function cellsOf(table: CountTable): { arc: Arc; index: number }[] {
  return numbered(table).filter(({ arc }) => arc.trait === 'age-gender')
}

/** Hides more until no hidden number can be told apart from 0-10 by means of the shown ones. */
export function completeHiding(table: CountTable, start: Hiding): Hiding {
  const hiding = [...start]
  const veil = { isHidden: (index: number) => hiding[index] !== null }
  for (let stable = false; !stable; ) {
    stable = true
    // From the end: a hidden gender always needs the other, which then helps ages and cells.
    for (const index of [...hiding.keys()].toReversed()) {
      if (!veil.isHidden(index) || isOpen(table, hiding, index)) continue
      const more = arcsToHide(table.arcs, veil, index, needed, (arc) => price(table, arc))
      if (more.length === 0) return hideAll(table)
      for (const arc of more) hiding[arc] = 'complementary'
      stable = false
    }
  }
  if (keepsItsClaims(table, hiding)) return hiding
  return hiding.map((rule) => (rule === 'fewer-than-ten' ? 'complementary' : rule))
}

/** True when all hidden numbers can be anything from 0 to 10 as far as the shown ones tell. */
export function isProtected(table: CountTable, hiding: Hiding): boolean {
  return hiding.every((rule, index) => rule === null || isOpen(table, hiding, index))
}

function isOpen(table: CountTable, hiding: Hiding, index: number): boolean {
  const range = feasibleRange(table.arcs, { isHidden: (arc) => hiding[arc] !== null }, index)
  return range.low <= needed.low + dust && range.high >= needed.high - dust
}

/** Cells go first, then ages, then genders; among equals the smaller, so that least is lost. */
function price(table: CountTable, index: number): number {
  const arc = table.arcs[index]
  if (!arc) return Infinity
  const base = { 'age-gender': 1, age: 8, gender: 40 }[arc.trait]
  return base + arc.count / table.total
}

function hideAll(table: CountTable): Hiding {
  return table.arcs.map(() => 'complementary')
}

/**
 * "Fewer than ten" is itself a statement: two such cells that add up to 18 are both 9. The words
 * stay only where, taking them for true, every hidden number may still be 0 or 10 and more.
 */
function keepsItsClaims(table: CountTable, hiding: Hiding): boolean {
  const veil = {
    isHidden: (arc: number) => hiding[arc] !== null,
    ceiling: (arc: number) => claimedCeiling(table, hiding, arc),
  }
  return hiding.every((rule, index) => {
    if (rule === null) return true
    const range = feasibleRange(table.arcs, veil, index)
    const canBeNone = range.low <= dust
    return rule === 'fewer-than-ten' ? canBeNone : canBeNone || range.high >= smallestCell - dust
  })
}

/** A cell of 9.3 by its rounded share is a 9: the claim never lies below the count. */
function claimedCeiling(table: CountTable, hiding: Hiding, arc: number): number {
  if (hiding[arc] !== 'fewer-than-ten') return Infinity
  return Math.max(smallestCell - 1, table.arcs[arc]?.count ?? 0)
}
