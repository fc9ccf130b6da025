// SPDX-License-Identifier: EUPL-1.2
import type { LayerChoice } from 'bereik'

/** A name for one layer of one account that may stand in an address and in an id. */
export function layerId({ platform, account, layer }: LayerChoice): string {
  const name = account === null ? '' : `-${account.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
  return `${platform}${name}-${layer}`
}
