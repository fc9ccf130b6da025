// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import type { Interval } from '../contract/interval.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireCount, requireLevel, requireSameLength } from '../contract/require-numbers.ts'
import { type BetaPart, mixtureQuantile } from './mixture-quantile.ts'
import { type PeerDistribution, peerDistributions } from './peer-distributions.ts'

/** A precision less likely than this changes no end of an interval. */
const leastWeight = 1e-5

export interface ShrinkageOptions {
  /** Of the credible interval, 0 to 1 exclusive, default 0.95. */
  readonly level?: number
  /** Fewest units that make peers, default 30. */
  readonly leastPeers?: number
}

export interface ShrunkShare {
  /** The share as measured. */
  readonly raw: number
  /** Posterior mean with its credible interval, widened to the mean where it would miss it. */
  readonly shrunk: Interval
  /** What the peer mean counts for in the shrunk share, 0 to 1; the raw share for the rest. */
  readonly peerWeight: number
}

export interface BetaBinomialShrinkage {
  readonly peerMean: number
  /** Standard deviation of the true shares of the peers. */
  readonly peerSpread: number
  /** One per unit, in the same order. */
  readonly shares: readonly ShrunkShare[]
}

/**
 * Shares of sampled units drawn towards the mean of their peers, the more so the smaller the sample
 * (beta-binomial model; Kleinman 1973, with the hyperparameters of Christiansen and Morris 1997).
 *
 * Unit i has x = n s successes; true shares are Beta(M mu, M (1 - mu)) over peers. Given mu and M
 * the shrunk share is (x + M mu) / (n + M). Both are averaged over what the data tell of them: mu
 * by its likelihood (flat prior), M over a grid, uniform in the peer weight of a unit of median
 * size. So the interval counts their error too and does not collapse when the peers hardly differ.
 * It runs between quantiles of the mixture over the grid, each part a beta distribution. Assumes
 * peers that are comparable, and effective n that counts weights and clusters.
 *
 * @param shares as measured, fractions
 * @param effectiveN respondents that each share is worth, above 0
 * @throws ContractError when lengths differ, a share lies outside 0-1, an effective n is not above
 *   0 or an option is out of range
 * @returns impossible `too-few-peers` (detail: peers, least)
 * @example
 * const shares = Float64Array.from({ length: 40 }, (_, unit) => (unit % 8) / 10)
 * const { peerMean, shares: all } = betaBinomialShrinkage(shares, shares.map(() => 50)).value
 * [peerMean.toFixed(2), all[7].raw, all[7].shrunk.value < 0.7] // ['0.33', 0.7, true]
 */
export function betaBinomialShrinkage(
  shares: Float64Array,
  effectiveN: Float64Array,
  { level = 0.95, leastPeers = 30 }: ShrinkageOptions = {},
): Outcome<BetaBinomialShrinkage> {
  requireSameLength(shares, effectiveN)
  requireLevel(level)
  requireCount(leastPeers, 'least peers', 2)
  for (let unit = 0; unit < shares.length; unit += 1) {
    if (!(shares[unit] >= 0 && shares[unit] <= 1)) throw new ContractError(`share ${shares[unit]}`)
    if (!(effectiveN[unit] > 0 && effectiveN[unit] < Infinity)) {
      throw new ContractError(`effective n ${effectiveN[unit]}`)
    }
  }
  if (shares.length < leastPeers) {
    return impossible('too-few-peers', { peers: shares.length, least: leastPeers })
  }
  const grid = peerDistributions(shares, effectiveN)
  return ok({
    peerMean: averageOf(grid, ({ mean }) => mean),
    peerSpread: averageOf(grid, ({ mean, precision }) =>
      Math.sqrt((mean * (1 - mean)) / (precision + 1)),
    ),
    shares: Array.from(shares, (raw, unit) => shrink(raw, effectiveN[unit], grid, level)),
  })
}

function averageOf(
  grid: readonly PeerDistribution[],
  of: (one: PeerDistribution) => number,
): number {
  return grid.reduce((sum, one) => sum + one.weight * of(one), 0)
}

function shrink(
  raw: number,
  n: number,
  grid: readonly PeerDistribution[],
  level: number,
): ShrunkShare {
  const peerWeight = averageOf(grid, ({ precision }) => precision / (n + precision))
  const centreOf = ({ precision, mean }: PeerDistribution) =>
    raw + (precision / (n + precision)) * (mean - raw)
  const value = averageOf(grid, centreOf)
  const parts: BetaPart[] = []
  let spread = 0
  for (const one of grid) {
    const centre = centreOf(one)
    const part = one.precision / (n + one.precision)
    const own = (centre * (1 - centre)) / (n + one.precision + 1)
    const variance = own + part * part * one.meanVariance
    if (one.weight >= leastWeight) parts.push({ weight: one.weight, ...betaOf(centre, variance) })
    spread += one.weight * (variance + (centre - value) ** 2)
  }
  const start = betaOf(value, spread)
  const low = mixtureQuantile((1 - level) / 2, parts, start)
  const high = mixtureQuantile((1 + level) / 2, parts, start)
  const shrunk = { value, low: Math.min(low, value), high: Math.max(high, value) }
  return { raw, shrunk, peerWeight }
}

/** The beta distribution with a mean and a variance. */
function betaOf(mean: number, variance: number): { readonly a: number; readonly b: number } {
  const size = (mean * (1 - mean)) / variance - 1
  return { a: mean * size, b: (1 - mean) * size }
}
