// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId, PostSummary, ReachAnswer, Releasable } from 'bereik'

interface OfAccount {
  readonly platform: PlatformId
  readonly account: string | null
}

export interface ShortNamed {
  readonly answer: Releasable<ReachAnswer>
  readonly posts: readonly PostSummary[]
  /** The one account of a platform, told once beside its figures instead of in every sentence. */
  readonly onlyAccounts: ReadonlyMap<PlatformId, string>
}

/**
 * Leaves the name of an account out where the platform says enough: a municipality with one account
 * on Facebook is "Facebook", not "Facebook (Gemeente Voorbeelddorp)" in every heading.
 */
export function withShortNames(
  answer: Releasable<ReachAnswer>,
  posts: readonly PostSummary[],
): ShortNamed {
  const platforms = Map.groupBy<PlatformId, OfAccount>(
    [...answer.layers, ...answer.audiences, ...answer.reactions, ...posts],
    ({ platform }) => platform,
  )
  const only = new Set<PlatformId>()
  const onlyAccounts = new Map<PlatformId, string>()
  for (const [platform, all] of platforms) {
    const [name, ...others] = new Set(all.map(({ account }) => account))
    if (others.length > 0) continue
    only.add(platform)
    if (name) onlyAccounts.set(platform, name)
  }
  const short = <T extends OfAccount>(one: T): T =>
    only.has(one.platform) ? { ...one, account: null } : one
  return {
    answer: {
      ...answer,
      comparisons: answer.comparisons.map(short),
      layers: answer.layers.map(short),
      audiences: answer.audiences.map(short),
      reactions: answer.reactions.map(short),
    },
    posts: posts.map(short),
    onlyAccounts,
  }
}
