// SPDX-License-Identifier: EUPL-1.2
import { type AgeBand, type Gender, genders } from '@bereik/inlets'
import type { RuleId } from '../../language/figures-reasons.ts'
import { mergeBands } from '../tallies/bands.ts'
import { cellOf, isJoint, type Tally } from '../tallies/tally.ts'
import { amongKnown } from './among-known.ts'
import { type Count, type CountSide, marginTable } from './count-table.ts'
import { dust } from './feasible-range.ts'
import { hiddenClasses } from './hidden-classes.ts'
import { marginsOf } from './margins-of.ts'
import { type BandCounts, isSafeBeside, type PublicTable, publicTable } from './public-table.ts'
import type { ReleasedPartition } from './released-tally.ts'
import { smallestCell } from './suppression.ts'

/** How a tally goes out: as which shares, which bands stand together, what is hidden by which rule. */
export interface PublicView {
  readonly tally: Tally
  readonly bands: readonly (readonly AgeBand[])[]
  readonly hidden: ReadonlyMap<string, RuleId>
}

/**
 * What anybody may see of a tally of so many units; null where nothing of it can be shown.
 *
 * @param earlier what was released of the same account and layer, of any day
 */
export function publicView(
  tally: Tally,
  total: number,
  earlier: readonly ReleasedPartition[],
): PublicView | null {
  return isJoint(tally) ? jointView(tally, total, earlier) : marginsView(tally, total, earlier)
}

function jointView(
  tally: Tally,
  total: number,
  earlier: readonly ReleasedPartition[],
): PublicView | null {
  if (hasSmallGap(tally, total, genders)) return null
  const sameDay = earlier.filter((one) => one.measuredOn === tally.measuredOn)
  const joint = sameDay.filter(({ table }) => table === 'age-gender')
  const rows = bandCounts(tally, total, genders)
  const table = rows.length > 0 ? publicTable(rows, joint, withAges(tally, earlier)) : null
  const hidden = table?.hidden ?? new Map<string, RuleId>()
  const margins = sameDay.filter(showsMargin)
  const isAlone = margins.length === 0 || table === null
  if (!isAlone && !isSafeWithMargins(tally, total, table, margins)) {
    return marginsView(marginsOf(tally), total, earlier)
  }
  return { tally, bands: withIncompleteBands(tally, table?.bands ?? []), hidden }
}

/**
 * A table by age or gender alone, shown before, may show what this one would have to hide, or have
 * other borders. Where nothing is hidden and the ages between all borders are ten or more, so is
 * whatever a reader can bound from above.
 */
function isSafeWithMargins(
  tally: Tally,
  total: number,
  { bands, hidden }: PublicTable,
  margins: readonly ReleasedPartition[],
): boolean {
  if (hidden.size > 0) return false
  const ages = bandCounts(marginsOf(tally), total, [null])
  return isSafeBeside(ages, bands, margins.filter(tellsAges))
}

/**
 * Tables by age and by gender that stand beside each other. Each is safe by itself, and then both
 * are: a cell of the two together is at most the smaller of two sums that are ten or more each.
 */
function marginsView(
  tally: Tally,
  total: number,
  earlier: readonly ReleasedPartition[],
): PublicView {
  const sameDay = earlier.filter((one) => one.measuredOn === tally.measuredOn)
  const hidesCells = sameDay.some((one) => one.table === 'age-gender' && one.hidden.length > 0)
  const age = ageTable(tally, total, earlier)
  const bands = tally.traits.includes('age') ? withIncompleteBands(tally, age.bands) : []
  const view = { tally: amongKnown(tally, total), bands }
  const isGone = (trait: 'age' | 'gender') => hasMargin(tally, trait) && isGap(tally, total, trait)
  const hidden = new Map<string, RuleId>([
    ...(isGone('age') ? all(bands.map(mergeBands), 'complementary') : age.hidden),
    ...(isGone('gender') ? all(genders, 'complementary') : hiddenGenders(tally, total, sameDay)),
    ...(hidesCells ? all([...bands.map(mergeBands), ...genders], 'released-before') : []),
  ])
  return { ...view, hidden }
}

function all(classes: readonly string[], rule: RuleId): readonly (readonly [string, RuleId])[] {
  return classes.map((name) => [name, rule] as const)
}

function hasMargin({ traits }: Tally, trait: 'age' | 'gender'): boolean {
  return traits.includes(trait)
}

/** An unknown part that is named by the file is protected as such (among-known.ts). */
function isGap(tally: Tally, total: number, trait: 'age' | 'gender'): boolean {
  if (tally.codedShare[trait] !== null) return false
  const cells = tally.cells.filter((cell) => cell[trait] !== null)
  const size = trait === 'age' ? tally.bands.length : genders.length
  return cells.length < size && isSmallMissing(cells, total)
}

function ageTable(tally: Tally, total: number, earlier: readonly ReleasedPartition[]) {
  const rows = bandCounts(tally, total, [null])
  if (rows.length === 0) return { bands: [], hidden: new Map<string, RuleId>() }
  const sameDay = earlier.filter((one) => one.measuredOn === tally.measuredOn && tellsAges(one))
  return publicTable(rows, sameDay, withAges(tally, earlier))
}

function hiddenGenders(
  tally: Tally,
  total: number,
  sameDay: readonly ReleasedPartition[],
): ReadonlyMap<string, RuleId> {
  const parts = genders.flatMap((gender) => {
    const count = countOf(tally, total, gender, null)
    return count === null ? [] : [{ class: gender, ...count }]
  })
  const before = sameDay.filter(({ table }) => table === 'gender')
  return hiddenClasses(marginTable('gender', parts), before)
}

function tellsAges({ table }: ReleasedPartition): boolean {
  return table === 'age' || table === 'age-gender'
}

/** Releases of other days that showed borders between ages. */
function withAges(
  tally: Tally,
  earlier: readonly ReleasedPartition[],
): readonly ReleasedPartition[] {
  return earlier.filter((one) => one.measuredOn !== tally.measuredOn && tellsAges(one))
}

function showsMargin({ table, bands, hidden }: ReleasedPartition): boolean {
  if (table === 'gender') return hidden.length < genders.length
  return table === 'age' && hidden.length < bands.length
}

/** The bands of which every side is there, in counts. */
function bandCounts(
  tally: Tally,
  total: number,
  sides: readonly (Gender | null)[],
): readonly BandCounts[] {
  let hole = false
  return tally.bands.flatMap((age) => {
    const counts = sides.flatMap((gender): CountSide[] => {
      const count = countOf(tally, total, gender, age)
      return count === null ? [] : [{ gender, ...count }]
    })
    const mayMergeBack = !hole
    hole = counts.length < sides.length
    return hole ? [] : [{ age, sides: counts, mayMergeBack }]
  })
}

function countOf(
  tally: Tally,
  total: number,
  gender: Gender | null,
  age: AgeBand | null,
): Count | null {
  const cell = cellOf(tally, gender, age)
  if (!cell) return null
  return {
    count: total * cell.share,
    low: total * Math.max(0, cell.share - cell.halfStep),
    high: total * (cell.share + cell.halfStep),
  }
}

/**
 * Where the file lacks a cell, the shares still add up to one over the known: what is missing, and a
 * cell whose other gender is missing, follow from all the others. If somebody is in there for sure
 * and these are few, nothing of the table can be shown.
 */
function hasSmallGap(tally: Tally, total: number, sides: readonly Gender[]): boolean {
  if (tally.cells.length === tally.bands.length * sides.length) return false
  if (isSmallMissing(tally.cells, total)) return true
  return tally.bands.some((age) => {
    const [one, other] = sides.flatMap((gender) => countOf(tally, total, gender, age) ?? [])
    return one !== undefined && other === undefined && one.low < smallestCell
  })
}

/** Whether surely somebody, but fewer than ten, is in what the cells leave out. */
function isSmallMissing(cells: Tally['cells'], total: number): boolean {
  const atMost = cells.reduce((sum, cell) => sum + cell.share + cell.halfStep, 0)
  const missing = total * (1 - atMost)
  return missing > dust && missing < smallestCell
}

/** Bands with a missing cell stand alone, at their place. */
function withIncompleteBands(
  tally: Tally,
  complete: readonly (readonly AgeBand[])[],
): readonly (readonly AgeBand[])[] {
  return tally.bands.flatMap((band) => {
    const found = complete.find((bands) => bands.includes(band))
    if (!found) return [[band]]
    return found[0] === band ? [found] : []
  })
}
