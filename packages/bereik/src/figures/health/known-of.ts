// SPDX-License-Identifier: EUPL-1.2
import type { LastGood, LastPosts } from '../../facts/last-good.ts'
import { daysBetween } from './days.ts'
import type { Known } from './health.ts'

/**
 * A counter that the posts of this many last days lack has stopped. One that is away for longer
 * than `most` came from a file of another kind, and nobody waits for it.
 */
const counterDays = { least: 35, most: 400 }

/** What the facts know, subject by subject: audiences, posts, metrics per day, reactions. */
export function knownOf({ audiences, posts, days, reactions }: LastGood): readonly Known[] {
  return [
    ...audiences.map((one): Known => {
      const { platform, account, layer, part, measuredOn } = one
      const subject = { kind: 'audience', layer, part } as const
      return { platform, account, subject, ...on(measuredOn) }
    }),
    ...posts.flatMap(postsKnown),
    ...days.map(({ platform, account, metric, from, to, days: count, value }): Known => {
      const subject = { kind: 'metric', metric } as const
      return { platform, account, subject, first: from, last: to, days: count, value }
    }),
    ...reactions.map(
      ({ platform, account, observedOn }): Known => ({
        platform,
        account,
        subject: { kind: 'reactions' },
        ...on(observedOn),
      }),
    ),
  ]
}

/** The posts, and of their counters those that the newest posts lack. */
function postsKnown(posts: LastPosts): readonly Known[] {
  const { platform, account, observedOn, lastPublishedOn } = posts
  const stopped = posts.counters.filter(
    ({ lastPublishedOn: last }) =>
      last !== null && lastPublishedOn !== null && isStopped(daysBetween(last, lastPublishedOn)),
  )
  return [
    { platform, account, subject: { kind: 'posts' }, ...on(observedOn), value: posts.posts },
    ...stopped.map(({ metric, lastPublishedOn: last }): Known => {
      const subject = { kind: 'counter', metric } as const
      return { platform, account, subject, ...on(last ?? observedOn) }
    }),
  ]
}

function isStopped(days: number): boolean {
  return days > counterDays.least && days <= counterDays.most
}

function on(day: string) {
  return { first: day, last: day, days: null, value: null }
}
