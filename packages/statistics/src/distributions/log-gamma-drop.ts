// SPDX-License-Identifier: EUPL-1.2
import { stirlingSeries } from './stirling-series.ts'

/** log gamma(x) - log gamma(x + step), exact in the relative sense also for a small step > 0. */
export function logGammaDrop(x: number, step: number): number {
  let at = x
  let sum = 0
  while (at < 10) {
    sum += Math.log1p(step / at)
    at += 1
  }
  const end = at + step
  const slope = (at - 0.5) * Math.log1p(-step / end) + step * (1 - Math.log(end))
  return sum + slope + stirlingSeries(at) - stirlingSeries(end)
}
