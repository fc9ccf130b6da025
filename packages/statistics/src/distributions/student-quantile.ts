// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { normalQuantile } from './normal-quantile.ts'

/**
 * Quantile of Student's t distribution; of the normal one when the degrees of freedom are infinite.
 *
 * Inverts P(T > t) = 1/2 I_x(df/2, 1/2) with x = df / (df + t²) by halving, so it is as exact as
 * the incomplete beta function.
 *
 * @param p 0 to 1 exclusive; @param degreesOfFreedom above 0, may be Infinity
 * @throws ContractError when an argument is out of range
 * @example studentQuantile(0.975, 14) // 2.144786…
 */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p > 0 && p < 1)) throw new ContractError(`p ${p}`)
  if (!(degreesOfFreedom > 0)) throw new ContractError(`degrees of freedom ${degreesOfFreedom}`)
  if (degreesOfFreedom === Infinity) return normalQuantile(p)
  if (p === 0.5) return 0
  if (p < 0.5) return -upper(p, degreesOfFreedom)
  return upper(1 - p, degreesOfFreedom)
}

/** The t above which lies the part `above`, at most a half. */
function upper(above: number, df: number): number {
  const partAbove = (t: number) => incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2
  let low = 0
  let high = 1
  while (partAbove(high) > above) {
    low = high
    high *= 2
  }
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (partAbove(middle) > above) low = middle
    else high = middle
  }
}
