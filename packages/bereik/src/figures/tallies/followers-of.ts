// SPDX-License-Identifier: EUPL-1.2
import type { AudienceKey, FollowerDay, FollowerTotal } from '../../facts/facts.ts'
import type { TallyTotal } from './tally.ts'

/** A number of followers from a day longer ago says too little about the day of the table. */
const oldestDays = 31

/** Where numbers of followers may come from. */
export interface FollowerNumbers {
  readonly totals: readonly FollowerTotal[]
  readonly days?: readonly FollowerDay[]
}

/** The number of followers with the imports it comes from, beside that of the table itself. */
export interface FoundFollowers {
  readonly total: TallyTotal
  readonly importIds: readonly string[]
}

/**
 * How many followers an account had on the day of a table: the file's own number first; else one
 * given for the same account and day; else the nearest day before in a file with a row per day.
 */
export function followersOf(numbers: FollowerNumbers, of: AudienceKey): FoundFollowers | null {
  const sameDay = numbers.totals.filter(
    (total) => isSameAccount(total, of) && total.measuredOn === of.measuredOn,
  )
  const own = numbers.totals.filter((total) => total.importId === of.importId)
  const found =
    own.find((total) => total.given === 'in-file') ??
    own[0] ??
    sameDay.find((total) => total.given === 'in-file') ??
    sameDay[0]
  if (found === undefined) return nearestDay(numbers.days ?? [], of)
  const method = found.given === 'in-file' ? 'total-in-file' : 'total-given'
  return { total: { count: found.followers, method }, importIds: [] }
}

function nearestDay(days: readonly FollowerDay[], of: AudienceKey): FoundFollowers | null {
  const last = days
    .filter((day) => isSameAccount(day, of) && isShortlyBefore(day.date, of.measuredOn))
    .reduce<FollowerDay | null>((newest, day) => laterOf(newest, day), null)
  if (last === null) return null
  return {
    total: { count: last.followers, method: 'total-of-a-day', on: last.date },
    importIds: last.importId === of.importId ? [] : [last.importId],
  }
}

function laterOf(one: FollowerDay | null, other: FollowerDay): FollowerDay {
  return one === null || other.date > one.date ? other : one
}

function isShortlyBefore(date: string, day: string): boolean {
  const between = (Date.parse(day) - Date.parse(date)) / 86_400_000
  return between >= 0 && between <= oldestDays
}

type Account = Pick<AudienceKey, 'platform' | 'account'>

function isSameAccount(one: Account, other: Account): boolean {
  return one.platform === other.platform && one.account === other.account
}
