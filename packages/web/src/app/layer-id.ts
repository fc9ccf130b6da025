// SPDX-License-Identifier: EUPL-1.2
import type { LayerChoice } from 'bereik'

/** A name for one layer of one account that may stand in an address and in an id. */
export function layerId({ platform, account, layer, base }: LayerChoice): string {
  const name = account === null ? '' : `-${account.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
  // Tables by age and by gender of two days are two layers of one account.
  const trait = /-known-(age|gender)$/.exec(base)?.[1]
  return `${platform}${name}-${layer}${trait === undefined ? '' : `-${trait}`}`
}
