// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '@bereik/statistics'

/**
 * The same shares as decimals of the file: 0.042 + 0.121 is 0.16299999999999998 to a machine, and
 * 0.163 in the file. Between 0 and 1, low <= value <= high.
 */
export function cleanShare({ value, low, high }: Interval): Interval {
  const middle = clean(value)
  return {
    value: middle,
    low: Math.max(0, Math.min(middle, clean(low))),
    high: Math.min(1, Math.max(middle, clean(high))),
  }
}

function clean(share: number): number {
  return Math.round(share * 1e12) / 1e12
}
