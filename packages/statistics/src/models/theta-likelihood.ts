// SPDX-License-Identifier: EUPL-1.2
import { digamma } from '../distributions/digamma.ts'
import { logGamma } from '../distributions/log-gamma.ts'
import { trigamma } from '../distributions/trigamma.ts'
import type { CountTable } from './count-table.ts'
import type { ThetaSums } from './theta-sums.ts'

/** First derivative of the log-likelihood by theta, and minus the second. */
export interface ThetaStep {
  readonly score: number
  readonly information: number
}

/** Derivatives of the negative binomial likelihood at theta, the means being fixed. */
export function thetaStep(table: CountTable, theta: number, sums: ThetaSums): ThetaStep {
  const psi = digamma(theta)
  const slope = trigamma(theta)
  let score = table.total - sums.shares - sums.logs
  let information = sums.curvature - table.total / theta
  for (let at = 0; at < table.counts.length; at += 1) {
    const count = table.counts[at]
    if (count === 0) continue
    score += table.weights[at] * (digamma(theta + count) - psi)
    information += table.weights[at] * (slope - trigamma(theta + count))
  }
  return { score, information: information }
}

/** Log-likelihood of a model that expects every count as it is. */
export function saturatedLogLikelihood(table: CountTable, theta: number): number {
  const base = logGamma(theta)
  let sum = 0
  for (let at = 0; at < table.counts.length; at += 1) {
    const count = table.counts[at]
    if (count === 0) continue
    const ways = logGamma(theta + count) - base - logGamma(count + 1)
    const chance = count * Math.log(count / theta) - (count + theta) * Math.log1p(count / theta)
    sum += table.weights[at] * (ways + chance)
  }
  return sum
}
