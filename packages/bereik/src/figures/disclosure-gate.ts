// SPDX-License-Identifier: EUPL-1.2
import { type AgeBand, type Gender, genders } from '@bereik/inlets'
import type { RuleId } from '../language/figures-reasons.ts'
import { mergeBands } from './bands.ts'
import type { Count } from './count-table.ts'
import { dust } from './feasible-range.ts'
import { type BandCounts, publicTable } from './public-table.ts'
import type { Releasable } from './releasable.ts'
import { type RuleOf, releasedClasses } from './released-classes.ts'
import { allPlaces, publicPlaces } from './released-places.ts'
import type { Door, ReleasedPartition, ReleasedTally } from './released-tally.ts'
import { smallestCell } from './suppression.ts'
import { cellOf, type Tally } from './tally.ts'

/** Fewest units for a percentage in public (method, section 9). */
const smallestBase = 30

/** What was let out before, and where to write down what is let out now. */
export interface ReleaseLedger {
  /** May hold more than asked for: the gate picks the same account and layer, of any day. */
  readonly earlier: readonly ReleasedPartition[]
  readonly remember: (partition: ReleasedPartition) => void
}

/**
 * The one way out for counts and shares of persons, accounts, views and reactions.
 *
 * `own` lets everything through that the adviser's own file holds. `public` hides what is small and
 * what would give something small back (method, section 9; docs/decisions/disclosure-gate.md).
 */
export function release(
  tally: Tally,
  door: Door,
  ledger: ReleaseLedger,
): Releasable<ReleasedTally> {
  return stamp(door === 'own' ? forOwnUse(tally) : forPublic(tally, ledger))
}

/**
 * Figures made from what was released, and from nothing else about persons: `make` may use
 * population tables and the released tallies handed to it, never a raw tally.
 */
export function fromReleased<Part, Whole extends object>(
  parts: readonly Releasable<Part>[],
  make: (parts: readonly Releasable<Part>[]) => Whole,
): Releasable<Whole> {
  return stamp(make(parts))
}

/** The mark exists for the compiler alone; this function is the only one that gives it. */
function stamp<T extends object>(value: T): Releasable<T> {
  assertReleased(value)
  return value
}

function assertReleased<T extends object>(_value: T): asserts _value is Releasable<T> {}

function forOwnUse(tally: Tally): ReleasedTally {
  return {
    ...commonParts(tally, 'own'),
    total: tally.total,
    totalRule: null,
    classes: releasedClasses(
      tally,
      tally.bands.map((band) => [band]),
      () => null,
    ),
    places: allPlaces(tally.places),
  }
}

function forPublic(tally: Tally, ledger: ReleaseLedger): ReleasedTally {
  const total = tally.total?.count ?? null
  if (total === null) return closed(tally, 'total-unknown')
  if (total < smallestBase) return closed(tally, 'base-under-thirty')
  if (hasSmallGap(tally, total)) return closed(tally, 'complementary')
  const ofAccount = ledger.earlier.filter((one) => isSameAccount(one, tally))
  const earlier = ofAccount.filter((one) => one.measuredOn === tally.measuredOn)
  const otherDays = ofAccount.filter((one) => one.measuredOn !== tally.measuredOn)
  const complete = bandCounts(tally, total)
  const table = complete.length > 0 ? publicTable(complete, earlier, otherDays) : null
  const bands = withIncompleteBands(tally, table?.bands ?? [])
  const ruleOf: RuleOf = (name) => table?.hidden.get(name) ?? null
  const classes = releasedClasses(tally, bands, ruleOf)
  const partition: ReleasedPartition = {
    municipality: tally.municipality,
    platform: tally.platform,
    account: tally.account,
    layer: tally.layer,
    measuredOn: tally.measuredOn,
    bands: bands.map(mergeBands),
    hidden: classes.filter((one) => one.share.state === 'withheld').map((one) => one.class),
  }
  if (!earlier.some((one) => isSameView(one, partition))) ledger.remember(partition)
  return {
    ...commonParts(tally, 'public'),
    total: tally.total,
    totalRule: null,
    classes,
    places: publicPlaces(tally.places, total),
  }
}

/** Nothing but the fact that there is a table. */
function closed(tally: Tally, rule: RuleId): ReleasedTally {
  const total = tally.total
  const isShown = total !== null && total.count >= smallestCell
  const bands = tally.bands.map((band) => [band])
  return {
    ...commonParts(tally, 'public'),
    total: isShown ? total : null,
    totalRule: total === null ? 'total-unknown' : isShown ? null : 'fewer-than-ten',
    codedShare: null,
    classes: releasedClasses(tally, bands, () => rule),
    places: [],
  }
}

function commonParts(tally: Tally, door: Door) {
  const { platform, account, layer, period, measuredOn, range, base, method } = tally
  const { codedShare, importIds } = tally
  return {
    door,
    platform,
    account,
    layer,
    period,
    measuredOn,
    range,
    base,
    method,
    codedShare,
    importIds,
    hasPlaces: tally.places.length > 0,
  }
}

/** The bands that have both genders, in counts. */
function bandCounts(tally: Tally, total: number): readonly BandCounts[] {
  let hole = false
  return tally.bands.flatMap((age) => {
    const women = countOf(tally, total, 'women', age)
    const men = countOf(tally, total, 'men', age)
    const mayMergeBack = !hole
    hole = !women || !men
    return women && men ? [{ age, women, men, mayMergeBack }] : []
  })
}

function countOf(tally: Tally, total: number, gender: Gender, age: AgeBand): Count | null {
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
function hasSmallGap(tally: Tally, total: number): boolean {
  if (tally.cells.length === tally.bands.length * 2) return false
  const atMost = tally.cells.reduce((sum, cell) => sum + cell.share + cell.halfStep, 0)
  const missing = total * (1 - atMost)
  if (missing > dust && missing < smallestCell) return true
  return tally.bands.some((age) => {
    const [one, other] = genders.flatMap((gender) => countOf(tally, total, gender, age) ?? [])
    return one !== undefined && other === undefined && one.low < smallestCell
  })
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

function isSameAccount(one: ReleasedPartition, tally: Tally): boolean {
  return (
    one.municipality === tally.municipality &&
    one.platform === tally.platform &&
    one.account === tally.account &&
    one.layer === tally.layer
  )
}

function isSameView(one: ReleasedPartition, other: ReleasedPartition): boolean {
  return one.bands.join() === other.bands.join() && one.hidden.join() === other.hidden.join()
}
