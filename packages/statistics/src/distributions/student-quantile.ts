// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { betaLogitQuantile } from './beta-logit-quantile.ts'
import { normalQuantile } from './normal-quantile.ts'

/**
 * Quantile of Student's t distribution; of the normal one when the degrees of freedom are infinite.
 *
 * t² / df is the odds of a beta variable with shapes 1/2 and df/2 (Abramowitz and Stegun 1964,
 * 26.7.1), whose logit is found by Newton's method; relative accuracy about 1e-14.
 *
 * @param p 0 to 1 exclusive
 * @param degreesOfFreedom above 0, may be Infinity
 * @throws ContractError when an argument is out of range, or t is beyond the largest double
 * @example studentQuantile(0.975, 14) // 2.14478668791…
 */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p > 0 && p < 1)) throw new ContractError(`p ${p}`)
  if (!(degreesOfFreedom > 0)) throw new ContractError(`degrees of freedom ${degreesOfFreedom}`)
  if (degreesOfFreedom > 1e300) return normalQuantile(p)
  if (p === 0.5) return 0
  const beyond = 2 * Math.min(p, 1 - p)
  const logit =
    beyond <= 0.5
      ? betaLogitQuantile(beyond, 'above', 0.5, degreesOfFreedom / 2)
      : betaLogitQuantile(2 * Math.abs(0.5 - p), 'below', 0.5, degreesOfFreedom / 2)
  const t = Math.sqrt(degreesOfFreedom) * Math.exp(logit / 2)
  if (t === Infinity)
    throw new ContractError(`t of ${p}, ${degreesOfFreedom} is beyond all doubles`)
  return p < 0.5 ? -t : t
}
