// SPDX-License-Identifier: EUPL-1.2
import { digamma } from '../distributions/digamma.ts'
import { logGamma } from '../distributions/log-gamma.ts'
import { trigamma } from '../distributions/trigamma.ts'

/** One way the true shares of the peers may be distributed: Beta(precision x mean, ...). */
export interface PeerDistribution {
  /** Mean of the true shares. */
  readonly mean: number
  /** Variance of what is known of the mean, given the precision. */
  readonly meanVariance: number
  /** How alike the peers are, in respondents. */
  readonly precision: number
  /** How likely it is, given the data; they add up to one. */
  readonly weight: number
}

const gridSize = 40
const mostSteps = 60

/**
 * A grid of precisions with how likely the data make each: uniform in the part that the peers count
 * for in a unit of median size, times the likelihood with the mean integrated out (Laplace).
 */
export function peerDistributions(
  shares: Float64Array,
  sizes: Float64Array,
): readonly PeerDistribution[] {
  const median = sizes.toSorted()[Math.floor(sizes.length / 2)]
  const start = startLogit(shares, sizes)
  const found = Array.from({ length: gridSize }, (_, at) => {
    const part = (at + 0.5) / gridSize
    const precision = (median * part) / (1 - part)
    return { precision, ...meanGiven(precision, shares, sizes, start) }
  })
  const best = found.reduce((most, { log }) => Math.max(most, log), -Infinity)
  const total = found.reduce((sum, { log }) => sum + Math.exp(log - best), 0)
  return found.map(({ precision, mean, meanVariance, log }) => ({
    precision,
    mean,
    meanVariance,
    weight: Math.exp(log - best) / total,
  }))
}

/** The logit of the overall share, half a respondent added to either side. */
function startLogit(shares: Float64Array, sizes: Float64Array): number {
  let yes = 0.5
  let no = 0.5
  for (let unit = 0; unit < shares.length; unit += 1) {
    yes += sizes[unit] * shares[unit]
    no += sizes[unit] * (1 - shares[unit])
  }
  return Math.log(yes / no)
}

interface MeanGiven {
  readonly mean: number
  readonly meanVariance: number
  /** Log of the likelihood with the mean integrated out, up to a constant. */
  readonly log: number
}

/** The most likely mean under one precision, by Newton's method on its logit. */
function meanGiven(
  precision: number,
  shares: Float64Array,
  sizes: Float64Array,
  start: number,
): MeanGiven {
  let logit = start
  let curve = { slope: 0, bend: 1 }
  for (let step = 0; step < mostSteps; step += 1) {
    curve = slopes(logit, precision, shares, sizes)
    const move = Math.max(-1, Math.min(1, curve.slope / curve.bend))
    logit += move
    if (Math.abs(move) < 1e-9) break
  }
  const mean = 1 / (1 + Math.exp(-logit))
  const share = mean * (1 - mean)
  return {
    mean,
    meanVariance: (share * share) / curve.bend,
    log: logLikelihood(mean, precision, shares, sizes) + Math.log(share) - Math.log(curve.bend) / 2,
  }
}

/** Slope of the log-likelihood in the logit of the mean, and how fast it falls (above 0). */
function slopes(
  logit: number,
  precision: number,
  shares: Float64Array,
  sizes: Float64Array,
): { slope: number; bend: number } {
  const mean = 1 / (1 + Math.exp(-logit))
  const a = precision * mean
  const b = precision * (1 - mean)
  let first = 0
  let second = 0
  for (let unit = 0; unit < shares.length; unit += 1) {
    const yes = sizes[unit] * shares[unit]
    const no = sizes[unit] - yes
    first += digamma(yes + a) - digamma(a) - digamma(no + b) + digamma(b)
    second += trigamma(yes + a) - trigamma(a) + trigamma(no + b) - trigamma(b)
  }
  const share = mean * (1 - mean)
  // Per mean first, then per logit; the flat prior of the mean adds log(mean (1 - mean)).
  const slope = precision * first * share
  const bend = -(precision * precision * second * share * share + slope * (1 - 2 * mean))
  const prior = 1 - 2 * mean
  return { slope: slope + prior, bend: Math.max(bend + 2 * share, share) }
}

function logLikelihood(
  mean: number,
  precision: number,
  shares: Float64Array,
  sizes: Float64Array,
): number {
  const a = precision * mean
  const b = precision * (1 - mean)
  const base = logGamma(precision) - logGamma(a) - logGamma(b)
  let sum = 0
  for (let unit = 0; unit < shares.length; unit += 1) {
    const yes = sizes[unit] * shares[unit]
    const no = sizes[unit] - yes
    sum += base + logGamma(yes + a) + logGamma(no + b) - logGamma(sizes[unit] + precision)
  }
  return sum
}
