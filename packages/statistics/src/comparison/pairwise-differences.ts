// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { requireFinite, requireNotNegative } from '../contract/require-numbers.ts'

/** Differences of all estimates, with their standard errors; matrices row after row. */
export interface PairwiseDifferences {
  readonly units: number
  readonly covariance: Matrix
  /** Entry (j, k): estimate j less estimate k, over its standard error; infinite when that is 0. */
  readonly statistics: Float64Array
  /** Entry (j, k): one over the standard error, 0 when the difference is known without error. */
  readonly inverseErrors: Float64Array
}

/** A variance below this part of its two terms is rounding. */
const rounding = 1e-14

/**
 * @param errors standard errors of independent estimates, or their covariance matrix
 * @throws ContractError when sizes differ, a number is not finite or a variance is negative
 */
export function pairwiseDifferences(
  estimates: Float64Array,
  errors: Float64Array | Matrix,
): PairwiseDifferences {
  const units = estimates.length
  const covariance = covarianceOf(errors, units)
  const statistics = new Float64Array(units * units)
  const inverseErrors = new Float64Array(units * units)
  for (let j = 0; j < units; j += 1) {
    for (let k = 0; k < units; k += 1) {
      if (j === k) continue
      const both = covariance.values[j * units + j] + covariance.values[k * units + k]
      const variance = both - 2 * covariance.values[j * units + k]
      if (variance < -1e-9 * both) throw new ContractError('no covariance matrix')
      const difference = estimates[j] - estimates[k]
      if (variance > rounding * both) {
        inverseErrors[j * units + k] = 1 / Math.sqrt(variance)
        statistics[j * units + k] = difference / Math.sqrt(variance)
      } else if (difference !== 0) {
        statistics[j * units + k] = difference > 0 ? Infinity : -Infinity
      }
    }
  }
  return { units, covariance, statistics, inverseErrors }
}

function covarianceOf(errors: Float64Array | Matrix, units: number): Matrix {
  if (!(errors instanceof Float64Array)) {
    if (errors.rows !== units || errors.columns !== units) {
      throw new ContractError(`${units} estimates, covariance of ${errors.rows}`)
    }
    requireFinite(errors.values, 'covariance')
    return errors
  }
  if (errors.length !== units) {
    throw new ContractError(`${units} estimates, ${errors.length} standard errors`)
  }
  requireNotNegative(errors, 'standard error')
  const covariance = zeroMatrix(units, units)
  for (let j = 0; j < units; j += 1) covariance.values[j * units + j] = errors[j] ** 2
  return covariance
}
