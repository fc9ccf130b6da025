// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { logBetaTail } from './log-beta-tail.ts'
import { normalUpperTail } from './normal-upper-tail.ts'

/**
 * The two-sided p-value of Student's t: the part of the distribution beyond -|t| and |t|; of the
 * normal one when df is infinite. A true tail: 1e-40 is 1e-40.
 *
 * I_x(df/2, 1/2) with x = df / (df + t²) (Abramowitz and Stegun 1964, 26.7.1).
 *
 * @param t the statistic; may be infinite
 * @param df degrees of freedom, above 0; may be Infinity
 * @throws ContractError when an argument is out of range
 * @example studentTwoSided(2, 10) // 0.07338803477…
 */
export function studentTwoSided(t: number, df: number): number {
  if (Number.isNaN(t) || !(df > 0)) throw new ContractError(`t ${t}, df ${df}`)
  const size = Math.abs(t)
  if (df > 1e300) return 2 * normalUpperTail(size)
  if (size === Infinity) return 0
  const root = size / Math.sqrt(df)
  const square = root * root
  if (square === 0) return 1
  const logSquare = 2 * Math.log(root)
  const logX = square > 1e300 ? -logSquare : -Math.log1p(square)
  const logY = square > 1 ? -Math.log1p(1 / square) : logSquare + logX
  return Math.exp(logBetaTail(1 / (1 + square), 1 / (1 + 1 / square), logX, logY, df / 2, 0.5))
}
