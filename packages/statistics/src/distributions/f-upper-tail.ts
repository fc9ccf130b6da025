// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { incompleteGamma } from './incomplete-gamma.ts'
import { logBetaTail } from './log-beta-tail.ts'
import { upperIncompleteGamma } from './upper-incomplete-gamma.ts'

/**
 * How likely an F value of f or more is by chance, a true tail.
 *
 * I_x(df2/2, df1/2) with x = df2 / (df2 + df1 f) (Abramowitz and Stegun 1964, 26.6.2); chi-square
 * when one of the degrees of freedom is infinite.
 *
 * @param f the statistic, 0 or more; may be infinite
 * @param df1 degrees of freedom of the numerator, above 1e-300; may be Infinity
 * @param df2 degrees of freedom of the denominator, above 1e-300; may be Infinity
 * @throws ContractError when an argument is out of range
 * @example fUpperTail(4, 2, 10) // 0.05292214940…
 */
export function fUpperTail(f: number, df1: number, df2: number): number {
  if (!(f >= 0 && df1 > 1e-300 && df2 > 1e-300))
    throw new ContractError(`F ${f}, df ${df1}, ${df2}`)
  if (f === 0 || f === Infinity) return f === 0 ? 1 : 0
  if (df1 > 1e300 && df2 > 1e300) return f < 1 ? 1 : f > 1 ? 0 : 0.5
  if (df2 > 1e300) return upperIncompleteGamma((f * df1) / 2, df1 / 2)
  if (df1 > 1e300) return incompleteGamma(df2 / f / 2, df2 / 2)
  const odds = (df1 / df2) * f
  if (odds === 0 || odds === Infinity) return odds === 0 ? 1 : 0
  const logX = odds > 1e300 ? -Math.log(odds) : -Math.log1p(odds)
  const logY = -Math.log1p(1 / odds)
  return Math.exp(logBetaTail(1 / (1 + odds), 1 / (1 + 1 / odds), logX, logY, df2 / 2, df1 / 2))
}
