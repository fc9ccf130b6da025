// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import {
  requireCount,
  requireFinite,
  requireNotNegative,
  requireSameLength,
} from '../contract/require-numbers.ts'

/** One entry per post; organic and boosted apart. */
export interface PostReactions {
  readonly likes: Float64Array
  readonly comments: Float64Array
  /** Absent where the platform has no public share count: then there is no V and no E. */
  readonly shares?: Float64Array
}

export interface Audience {
  /**
   * Followers at the time of measuring, or per post at the time of that post; absent: unknown.
   */
  readonly followers?: number | Float64Array
  readonly residents?: number
}

/** One of popularity (likes), commitment (comments) and virality (shares). */
export interface ReactionRate {
  /** P1: posts with at least one, over posts; 0 to 1. */
  readonly shareOfPosts: number
  /** P2: mean per post. */
  readonly perPost: number
  readonly medianPerPost: number
  /** P3: mean per post and per 1,000 followers. */
  readonly perThousandFollowers: Outcome<number>
  readonly medianPerThousandFollowers: Outcome<number>
  readonly perThousandResidents: Outcome<number>
}

export interface Engagement {
  readonly posts: number
  readonly popularity: ReactionRate
  readonly commitment: ReactionRate
  readonly virality: Outcome<ReactionRate>
  /** P3 + C3 + V3. */
  readonly engagement: Outcome<number>
  /** E per 1,000 residents in place of followers. */
  readonly engagementOfResidents: Outcome<number>
  readonly followersAt: 'post' | 'measuring' | 'unknown'
}

/**
 * How an audience reacts to posts: popularity, commitment, virality and their sum per 1,000
 * followers (Bonsón and Ratkai 2013), with medians beside the means, for one much-shared post
 * moves a mean.
 *
 * With followers per post, P3 is the mean of 1,000 likes / followers of the post, else
 * 1,000 P2 / followers. Not comparable over platforms where shares are not public.
 *
 * @throws ContractError when lengths differ, a number is negative, not finite, or a count of
 *   reactions is not whole
 * @returns impossible `no-posts`; within it `followers-unknown`, `no-followers`,
 *   `residents-unknown`, `no-residents`, `no-public-share-count`
 * @example
 * engagement(
 *   { likes: Float64Array.of(4, 0, 10), comments: Float64Array.of(1, 0, 3) },
 *   { followers: 1200 },
 * ) // { posts: 3, popularity: { perPost: 4.666666…, medianPerPost: 4 } }
 */
export function engagement(posts: PostReactions, audience: Audience): Outcome<Engagement> {
  const { likes, comments, shares } = posts
  for (const column of [likes, comments, ...(shares === undefined ? [] : [shares])]) {
    requireSameLength(column, likes)
    for (const count of column) requireCount(count, 'reactions')
  }
  requireAudience(audience, likes.length)
  if (likes.length === 0) return impossible('no-posts')
  const popularity = rateOf(likes, audience)
  const commitment = rateOf(comments, audience)
  const virality: Outcome<ReactionRate> =
    shares === undefined ? impossible('no-public-share-count') : ok(rateOf(shares, audience))
  const sum = (per: (rate: ReactionRate) => Outcome<number>) =>
    virality.status === 'ok'
      ? sumOf([per(popularity), per(commitment), per(virality.value)])
      : virality
  return ok({
    posts: likes.length,
    popularity,
    commitment,
    virality,
    engagement: sum((rate) => rate.perThousandFollowers),
    engagementOfResidents: sum((rate) => rate.perThousandResidents),
    followersAt: followersAt(audience),
  })
}

function requireAudience({ followers, residents }: Audience, posts: number): void {
  if (residents !== undefined) requireNotNegative([residents], 'residents')
  if (followers === undefined) return
  if (typeof followers === 'number') {
    requireNotNegative([followers], 'followers')
    return
  }
  requireFinite(followers, 'followers')
  requireNotNegative(followers, 'followers')
  if (followers.length !== posts) {
    throw new ContractError(`followers of ${followers.length} posts, reactions to ${posts}`)
  }
}

function followersAt({ followers }: Audience): Engagement['followersAt'] {
  if (followers === undefined) return 'unknown'
  return typeof followers === 'number' ? 'measuring' : 'post'
}

function rateOf(counts: Float64Array, { followers, residents }: Audience): ReactionRate {
  const perPost = meanOf(counts)
  const perFollowers = perThousand(counts, followers, 'followers')
  return {
    shareOfPosts: counts.filter((count) => count > 0).length / counts.length,
    perPost,
    medianPerPost: medianOf(counts),
    perThousandFollowers:
      perFollowers.status === 'ok' ? ok(meanOf(perFollowers.value)) : perFollowers,
    medianPerThousandFollowers:
      perFollowers.status === 'ok' ? ok(medianOf(perFollowers.value)) : perFollowers,
    perThousandResidents: perThousandOf(perPost, residents),
  }
}

function perThousandOf(perPost: number, residents: number | undefined): Outcome<number> {
  if (residents === undefined) return impossible('residents-unknown')
  return residents === 0 ? impossible('no-residents') : ok((1000 * perPost) / residents)
}

function perThousand(
  counts: Float64Array,
  heads: number | Float64Array | undefined,
  whose: string,
): Outcome<Float64Array> {
  if (heads === undefined) return impossible(`${whose}-unknown`)
  const of = (post: number) => (typeof heads === 'number' ? heads : heads[post])
  const rates = new Float64Array(counts.length)
  for (let post = 0; post < counts.length; post += 1) {
    if (of(post) === 0) return impossible(`no-${whose}`)
    rates[post] = (1000 * counts[post]) / of(post)
  }
  return ok(rates)
}

function sumOf(parts: readonly Outcome<number>[]): Outcome<number> {
  let sum = 0
  for (const part of parts) {
    if (part.status !== 'ok') return part
    sum += part.value
  }
  return ok(sum)
}

function meanOf(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

function medianOf(values: Float64Array): number {
  const sorted = values.toSorted()
  const middle = sorted.length / 2
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]
    : (sorted[middle - 1] + sorted[middle]) / 2
}
