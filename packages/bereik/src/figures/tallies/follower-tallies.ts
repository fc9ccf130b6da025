// SPDX-License-Identifier: EUPL-1.2
import type { FollowerCell, FollowerDay, FollowerTotal, PlaceCell } from '../../facts/facts.ts'
import { declaredRange } from './declared-range.ts'
import { followersOf } from './followers-of.ts'
import { jointTraits, type Tally } from './tally.ts'

/** Sums of a dozen rounded shares: this much may be the machine's, not the file's. */
const dust = 1e-9

/** The follower rows of one municipality, as the facts hold them. */
export interface FollowerFacts {
  readonly municipality: string
  readonly cells: readonly FollowerCell[]
  readonly totals: readonly FollowerTotal[]
  /** Numbers of followers per day, where a file has these. */
  readonly days?: readonly FollowerDay[]
  readonly places: readonly PlaceCell[]
}

/** One tally per audience file, newest day first within an account, accounts in fixed order. */
export function followerTallies(facts: FollowerFacts): readonly Tally[] {
  const files = Map.groupBy(facts.cells, (cell) => cell.importId)
  return [...files.values()]
    .flatMap((cells) => {
      const first = cells[0]
      return first ? [tallyOfFile(facts, first, cells)] : []
    })
    .sort(byAccountThenNewest)
}

/** The newest file of every platform and account; the earlier ones stay in `followerTallies`. */
export function newestTallies(tallies: readonly Tally[]): readonly Tally[] {
  const accounts = Map.groupBy(tallies, accountKey)
  return [...accounts.values()].flatMap((all) => [...all].sort(byAccountThenNewest).slice(0, 1))
}

function tallyOfFile(
  facts: FollowerFacts,
  first: FollowerCell,
  rows: readonly FollowerCell[],
): Tally {
  const { range, bands } = declaredRange(rows.map((row) => row.age))
  const cells = rows.map(({ gender, age, share, step }) => ({
    gender,
    age,
    share,
    halfStep: step / 2,
  }))
  const complete = cells.length === bands.length * 2
  const known = complete ? codedShare(cells) : null
  const found = followersOf(facts, first)
  return {
    municipality: facts.municipality,
    platform: first.platform,
    account: first.account,
    layer: 'followers',
    period: null,
    measuredOn: first.measuredOn,
    traits: jointTraits,
    range,
    bands,
    cells,
    total: found?.total ?? null,
    codedShare: { age: known, gender: known },
    sharesOf: 'all',
    base: known === null ? 'followers-with-known-age-and-gender' : 'followers-of-the-account',
    method: 'share-as-in-file',
    places: facts.places
      .filter((place) => place.importId === first.importId && place.kind === 'places')
      .map(({ name, share, step }) => ({ name, share, halfStep: step / 2 })),
    importIds: [first.importId, ...(found?.importIds ?? [])],
  }
}

/**
 * What the table leaves out is the unknown part, if it is more than rounding can explain. A table
 * that adds up to 1 is one over the known: how many are unknown is then not told (null, not 1).
 */
function codedShare(cells: readonly { share: number; halfStep: number }[]): number | null {
  const sum = cells.reduce((total, cell) => total + cell.share, 0)
  const slack = cells.reduce((total, cell) => total + cell.halfStep, 0)
  return sum < 1 - slack - dust ? sum : null
}

function accountKey(tally: Tally): string {
  return JSON.stringify([tally.platform, tally.account])
}

/** ISO dates sort as text; two files of one day by their import, so that the order is fixed. */
function byAccountThenNewest(a: Tally, b: Tally): number {
  return (
    compare(accountKey(a), accountKey(b)) ||
    compare(b.measuredOn, a.measuredOn) ||
    compare(b.importIds.join(), a.importIds.join())
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
