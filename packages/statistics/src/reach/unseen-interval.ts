// SPDX-License-Identifier: EUPL-1.2
import type { Bounds } from '../contract/interval.ts'
import { normalQuantile } from '../distributions/normal-quantile.ts'

/**
 * An interval for a total of which a part was seen, log-normal in the unseen part (Chao 1987):
 * seen + unseen / C to seen + unseen · C with C = exp(z sqrt(log(1 + variance / unseen²))).
 */
export function unseenInterval(
  seen: number,
  unseen: number,
  variance: number,
  level: number,
): Bounds {
  if (!(unseen > 0)) return { low: seen, high: seen }
  const spread = Math.sqrt(Math.log1p(variance / unseen / unseen))
  const factor = Math.exp(normalQuantile((1 + level) / 2) * spread)
  return { low: seen + unseen / factor, high: seen + unseen * factor }
}
