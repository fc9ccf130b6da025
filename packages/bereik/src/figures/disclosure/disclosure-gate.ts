// SPDX-License-Identifier: EUPL-1.2
import type { RuleId } from '../../language/figures-reasons.ts'
import { mergeBands } from '../tallies/bands.ts'
import type { PartTable } from '../tallies/part-tables.ts'
import { isJoint, type Tally } from '../tallies/tally.ts'
import { type PublicView, publicView } from './public-view.ts'
import type { Releasable } from './releasable.ts'
import { partsFor } from './release-parts.ts'
import { type RuleOf, releasedClasses } from './released-classes.ts'
import { allPlaces, publicPlaces } from './released-places.ts'
import type {
  Door,
  ReleasedClass,
  ReleasedPartition,
  ReleasedParts,
  ReleasedTally,
} from './released-tally.ts'
import { smallestCell } from './suppression.ts'

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

/** The same for tables by traits without residents: industries, functions, company sizes. */
export function releaseParts(
  table: PartTable,
  door: Door,
  { earlier, remember }: ReleaseLedger,
): Releasable<ReleasedParts> {
  return stamp(partsFor(table, door, earlier, remember))
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
  if (total === null) {
    return closed(tally, tally.layer === 'followers' ? 'total-unknown' : 'views-unknown')
  }
  if (total < smallestBase) return closed(tally, 'base-under-thirty')
  const ofAccount = ledger.earlier.filter((one) => isSameAccount(one, tally))
  const shown = publicView(tally, total, ofAccount)
  if (shown === null) return closed(tally, 'complementary')
  const ruleOf: RuleOf = (name) => shown.hidden.get(name) ?? null
  const classes = releasedClasses(shown.tally, shown.bands, ruleOf)
  for (const partition of partitionsOf(shown, classes)) {
    const isKnown = ofAccount.some((one) => isSameView(one, partition))
    if (!isKnown) ledger.remember(partition)
  }
  return {
    ...commonParts(shown.tally, 'public'),
    total: tally.total,
    totalRule: null,
    classes,
    places: publicPlaces(tally.places, total),
  }
}

/** What is seen of each table: the joint one, or the tables by age and by gender apart. */
function partitionsOf(
  { tally, bands }: PublicView,
  classes: readonly ReleasedClass[],
): readonly ReleasedPartition[] {
  const { municipality, platform, account, layer, measuredOn } = tally
  const tables = isJoint(tally) ? (['age-gender'] as const) : tally.traits
  return tables.map((table) => {
    const own = isJoint(tally) ? classes : classes.filter(({ trait }) => trait === table)
    return {
      municipality,
      platform,
      account,
      layer,
      measuredOn,
      table,
      bands: table === 'gender' ? [] : bands.map(mergeBands),
      hidden: own.filter((one) => one.share.state === 'withheld').map((one) => one.class),
    }
  })
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
    codedShare: { age: null, gender: null },
    classes: releasedClasses(tally, bands, () => rule),
    places: [],
  }
}

function commonParts(tally: Tally, door: Door) {
  const { platform, account, layer, period, measuredOn, range, base, method } = tally
  const { codedShare, sharesOf, traits, importIds } = tally
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
    sharesOf,
    traits,
    importIds,
    hasPlaces: tally.places.length > 0,
  }
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
  return (
    one.measuredOn === other.measuredOn &&
    one.table === other.table &&
    one.bands.join() === other.bands.join() &&
    one.hidden.join() === other.hidden.join()
  )
}
