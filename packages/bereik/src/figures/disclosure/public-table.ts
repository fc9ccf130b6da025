// SPDX-License-Identifier: EUPL-1.2
import type { AgeBand } from '@bereik/inlets'
import type { RuleId } from '../../language/figures-reasons.ts'
import { mergeBands } from '../tallies/bands.ts'
import { addCounts, type CountRow, type CountTable, countTable } from './count-table.ts'
import { hiddenClasses } from './hidden-classes.ts'
import { cutsOf, partitions, withCuts } from './partitions.ts'
import type { ReleasedPartition } from './released-tally.ts'
import { isSafe, primaryHiding } from './suppression.ts'

/** One band as the file has it, in counts. */
export interface BandCounts extends Omit<CountRow, 'class'> {
  readonly age: AgeBand
  /** False where the band before this one is missing in the file: nothing merges over a hole. */
  readonly mayMergeBack: boolean
}

/** How a table goes out: which bands stand together, and what is hidden by which rule. */
export interface PublicTable {
  readonly bands: readonly (readonly AgeBand[])[]
  readonly hidden: ReadonlyMap<string, RuleId>
}

/**
 * The finest table that may be seen by anyone (method, section 9).
 *
 * First neighbouring bands are merged: of all ways that leave at least two age classes and a table
 * safe in every cell and margin, the one with most classes, then with fewest persons in merged
 * classes. Where no way does (one gender is nearly absent, say), ages are merged until the ages
 * alone are safe, and single cells are hidden instead.
 *
 * The borders of other days count too: an account changes little from one day to the next, so two
 * days with other borders would give the cell between them. Where a table has shrunk below the
 * borders of other days, it uses fewer of the same, for these cells were ten or more once. What was
 * hidden on another day does not count: it was another number.
 */
export function publicTable(
  rows: readonly BandCounts[],
  earlier: readonly ReleasedPartition[],
  otherDays: readonly ReleasedPartition[] = [],
): PublicTable {
  const ways = partitions(rows.length, (position) => rows[position]?.mayMergeBack === false).filter(
    (sizes) => sizes.length > 1 || rows.length === 1,
  )
  const sameDay = cutsOfAll(rows, earlier)
  const ever = cutsOfAll(rows, otherDays)
  const isSafeTable = (sizes: readonly number[]) =>
    isSafe(tableOf(rows, withMoreCuts(rows, sizes, sameDay)))
  const open = earlier.every((one) => one.hidden.length === 0)
  const best = open ? bestBeside(rows, ways.filter(isSafeTable), ever, isSafeTable) : undefined
  if (best) return { bands: bandsOf(rows, best), hidden: new Map() }
  return withHiding(rows, ways, earlier, ever)
}

function withHiding(
  rows: readonly BandCounts[],
  ways: readonly (readonly number[])[],
  earlier: readonly ReleasedPartition[],
  ever: ReadonlySet<number>,
): PublicTable {
  const areSafeAges = (way: readonly number[]) => agesAreSafe(tableOf(rows, way))
  const before = earlier.filter((one) => sizesOf(rows, one) !== null)
  const sizes = (before[0] && sizesOf(rows, before[0])) ??
    bestBeside(rows, ways.filter(areSafeAges), ever, areSafeAges) ??
    ways.at(-1) ?? [rows.length]
  const table = tableOf(rows, sizes)
  return { bands: bandsOf(rows, sizes), hidden: hiddenClasses(table, before) }
}

/** Whether these bands, beside others that were shown, leave no small class between their borders. */
export function isSafeBeside(
  rows: readonly BandCounts[],
  bands: readonly (readonly AgeBand[])[],
  others: readonly ReleasedPartition[],
): boolean {
  const sizes = bands.map(({ length }) => length)
  return isSafe(tableOf(rows, withMoreCuts(rows, sizes, cutsOfAll(rows, others))))
}

/** Two sets of bands shown of one table give away the table with the borders of both. */
function withMoreCuts(
  rows: readonly BandCounts[],
  sizes: readonly number[],
  cuts: ReadonlySet<number>,
): readonly number[] {
  return withCuts(rows.length, cutsOf(sizes).union(cuts))
}

/** The best of some ways that also holds with the borders of other days; else with fewer of these. */
function bestBeside(
  rows: readonly BandCounts[],
  ways: readonly (readonly number[])[],
  ever: ReadonlySet<number>,
  isSafeWay: (sizes: readonly number[]) => boolean,
): readonly number[] | undefined {
  const holds = ways.filter((sizes) => isSafeWay(withMoreCuts(rows, sizes, ever)))
  const fewer = ways.filter((sizes) => ever.isSupersetOf(cutsOf(sizes)))
  return fewestMerged(rows, holds) ?? fewestMerged(rows, fewer)
}

/** Every border that was ever shown over these bands. */
function cutsOfAll(
  rows: readonly BandCounts[],
  earlier: readonly ReleasedPartition[],
): ReadonlySet<number> {
  return new Set(earlier.flatMap((one) => [...cutsOf(sizesOf(rows, one) ?? [])]))
}

/** The sizes of an earlier partition over these bands; null when it was over others. */
function sizesOf(rows: readonly BandCounts[], one: ReleasedPartition): readonly number[] | null {
  const sizes: number[] = []
  let start = 0
  for (const name of one.bands) {
    const end = rows.findIndex(
      (_, at) =>
        at >= start && mergeBands(rows.slice(start, at + 1).map((row) => row.age)) === name,
    )
    if (end < 0) return null
    sizes.push(end + 1 - start)
    start = end + 1
  }
  return start === rows.length ? sizes : null
}

function tableOf(rows: readonly BandCounts[], sizes: readonly number[]): CountTable {
  return countTable(
    slices(rows, sizes).map((part) => ({
      class: mergeBands(part.map((row) => row.age)),
      sides: part.flatMap((row) => row.sides),
    })),
  )
}

function agesAreSafe(table: CountTable): boolean {
  const rules = primaryHiding(table)
  return table.arcs.every((arc, index) => arc.trait !== 'age' || rules[index] === null)
}

/** The ways come finest first, so the first that nobody beats is the answer, on any machine. */
function fewestMerged(
  rows: readonly BandCounts[],
  ways: readonly (readonly number[])[],
): readonly number[] | undefined {
  const finest = ways.filter((way) => way.length === ways[0]?.length)
  const merged = (way: readonly number[]) =>
    slices(rows, way)
      .filter((part) => part.length > 1)
      .flat()
      .reduce((sum, row) => sum + addCounts(row.sides).count, 0)
  return finest.reduce<readonly number[] | undefined>(
    (best, way) => (best && merged(best) <= merged(way) ? best : way),
    undefined,
  )
}

function bandsOf(rows: readonly BandCounts[], sizes: readonly number[]): AgeBand[][] {
  return slices(rows, sizes).map((part) => part.map((row) => row.age))
}

function slices<T>(list: readonly T[], sizes: readonly number[]): T[][] {
  let start = 0
  return sizes.map((size) => {
    start += size
    return list.slice(start - size, start)
  })
}
