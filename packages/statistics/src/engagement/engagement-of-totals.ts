// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireCount, requireNotNegative } from '../contract/require-numbers.ts'

/** Reactions summed over the posts of a period. */
export interface ReactionTotals {
  readonly posts: number
  readonly likes: number
  readonly comments: number
  /** Absent where the platform has no public share count. */
  readonly shares?: number
}

/** P2, C2, V2 and E; what needs the single posts (P1, medians) cannot be known. */
export interface EngagementOfTotals {
  readonly likesPerPost: number
  readonly commentsPerPost: number
  readonly sharesPerPost: Outcome<number>
  /** (L + C + S) per post and per 1,000 followers. */
  readonly engagement: Outcome<number>
}

/**
 * Engagement from sums over a period, where the single posts are not known (Bonsón and Ratkai
 * 2013): reactions / posts, and their sum per 1,000 followers.
 *
 * @param followers at the time of measuring; absent: unknown
 * @throws ContractError when a number of posts or reactions is not whole, or one is negative
 * @returns impossible `no-posts`; within it `no-public-share-count`, `followers-unknown`,
 *   `no-followers`
 * @example
 * engagementOfTotals({ posts: 5, likes: 16, comments: 4, shares: 2 }, 1200)
 * // { likesPerPost: 3.2, engagement: 3.666666… }
 */
export function engagementOfTotals(
  totals: ReactionTotals,
  followers?: number,
): Outcome<EngagementOfTotals> {
  const { posts, likes, comments, shares } = totals
  for (const count of [posts, likes, comments, shares ?? 0]) requireCount(count, 'count')
  if (followers !== undefined) requireNotNegative([followers], 'followers')
  if (posts === 0) return impossible('no-posts')
  return ok({
    likesPerPost: likes / posts,
    commentsPerPost: comments / posts,
    sharesPerPost: shares === undefined ? impossible('no-public-share-count') : ok(shares / posts),
    engagement: engagementOf((likes + comments + (shares ?? 0)) / posts, shares, followers),
  })
}

function engagementOf(
  perPost: number,
  shares: number | undefined,
  followers: number | undefined,
): Outcome<number> {
  if (shares === undefined) return impossible('no-public-share-count')
  if (followers === undefined) return impossible('followers-unknown')
  return followers === 0 ? impossible('no-followers') : ok((1000 * perPost) / followers)
}
