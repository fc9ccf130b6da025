// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { normalUpperTail } from '../distributions/normal-upper-tail.ts'
import { studentTwoSided } from '../distributions/student-two-sided.ts'

/** One estimate with its error and test. */
export interface Coefficient {
  readonly name: string
  readonly estimate: number
  readonly standardError: number
  /** Estimate over standard error; undefined when the error is 0. */
  readonly statistic: number | undefined
  /** Two-sided, of the estimate being 0; undefined without statistic or degrees of freedom. */
  readonly pValue: number | undefined
}

/**
 * The usual table of a regression: estimate, standard error, statistic, two-sided p-value.
 *
 * @param fit names and estimates
 * @param covariance of the estimates: the fit's own, a robust or a clustered one
 * @param degreesOfFreedom of Student's t; Infinity: the normal distribution
 * @throws ContractError when the sizes differ
 * @example
 * const x = modelMatrix({ x: Float64Array.of(1, 2, 3) })
 * const fit = fitOls(x, Float64Array.of(2, 3, 5)).value
 * coefficientTable(fit, fit.covariance, fit.testDegreesOfFreedom)[1]
 * // { name: 'x', estimate: 1.5, standardError: 0.288675…, statistic: 5.19615…, pValue: 0.121037… }
 */
export function coefficientTable(
  { names, estimates }: { readonly names: readonly string[]; readonly estimates: Float64Array },
  covariance: Matrix,
  degreesOfFreedom: number,
): readonly Coefficient[] {
  const size = names.length
  if (estimates.length !== size || covariance.rows !== size || covariance.columns !== size) {
    throw new ContractError(`${size} names, ${estimates.length} estimates, ${covariance.rows} rows`)
  }
  return names.map((name, j) => {
    const estimate = estimates[j]
    const standardError = Math.sqrt(Math.max(0, covariance.values[j * size + j]))
    const statistic = standardError > 0 ? estimate / standardError : undefined
    const pValue = statistic === undefined ? undefined : twoSided(statistic, degreesOfFreedom)
    return { name, estimate, standardError, statistic, pValue }
  })
}

function twoSided(statistic: number, degreesOfFreedom: number): number | undefined {
  if (!(degreesOfFreedom > 0)) return undefined
  if (degreesOfFreedom === Infinity) return 2 * normalUpperTail(Math.abs(statistic))
  return studentTwoSided(statistic, degreesOfFreedom)
}
