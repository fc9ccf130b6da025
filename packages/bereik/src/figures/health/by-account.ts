// SPDX-License-Identifier: EUPL-1.2
import { type PlatformId, platformIds } from '@bereik/inlets'
import type { Known } from './health.ts'

/** What is known of one account. */
export interface KnownAccount {
  readonly platform: PlatformId
  readonly account: string | null
  readonly known: readonly Known[]
}

/**
 * By account, in the order of the platforms. Files that name no account go with the only one that
 * is named on their platform: most municipalities have one.
 */
export function byAccount(known: readonly Known[]): readonly KnownAccount[] {
  return platformIds.flatMap((platform) => {
    const own = known.filter((one) => one.platform === platform)
    const named = new Set(own.flatMap(({ account }) => account ?? []))
    const [only = null, another] = named
    const accountOf = (one: Known) => one.account ?? (another === undefined ? only : null)
    return [...Map.groupBy(own, accountOf)].map(([account, those]) => ({
      platform,
      account,
      known: those,
    }))
  })
}
