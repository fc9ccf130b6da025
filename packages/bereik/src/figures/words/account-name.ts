// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId } from '@bereik/inlets'
import { platformNames } from '../../language/figures-terms.ts'

/** An account as a sentence names it: "Instagram", or "Facebook (Jongerenwerk)". */
export function accountName(of: { platform: PlatformId; account: string | null }): string {
  const platform = platformNames[of.platform]
  return of.account === null ? platform : `${platform} (${of.account})`
}
