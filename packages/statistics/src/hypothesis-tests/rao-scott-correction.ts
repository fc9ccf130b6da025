// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireNotNegative } from '../contract/require-numbers.ts'
import { chiSquareUpperTail } from '../distributions/chi-square-upper-tail.ts'
import { fUpperTail } from '../distributions/f-upper-tail.ts'

export interface ChiSquareResult {
  readonly statistic: number
  /** Need not be whole. */
  readonly degreesOfFreedom: number
  readonly pValue: number
}

export interface FResult {
  readonly statistic: number
  readonly numeratorDegreesOfFreedom: number
  readonly denominatorDegreesOfFreedom: number
  readonly pValue: number
}

export interface RaoScottCorrection {
  /** X² over the mean delta, on the usual degrees of freedom. */
  readonly firstOrder: ChiSquareResult
  /** Divided once more by 1 + cv² of the deltas, as are the degrees of freedom (Satterthwaite). */
  readonly secondOrder: ChiSquareResult
  /** X² over the sum of the deltas, which allows for few clusters: the one to use by default. */
  readonly f: Outcome<FResult>
}

/**
 * What a complex sample makes of a Pearson statistic (Rao and Scott 1981, 1984; Thomas and Rao
 * 1987): X² is distributed as a sum of chi-squares of one degree, each times a delta.
 *
 * @param statistic X² of the weighted shares, scaled to the number of units
 * @param deltas generalised design effects, one per degree of freedom, not negative; all 1 for a
 *   simple random sample
 * @param designDegreesOfFreedom clusters less strata
 * @throws ContractError when a number is negative or not finite, or there are no deltas
 * @returns impossible `no-sampling-variance` when all deltas are 0; `f` is impossible
 *   `no-degrees-of-freedom` when the design has none
 * @example
 * raoScottCorrection(6, Float64Array.of(2, 1), 30)
 * // { firstOrder: { statistic: 4, degreesOfFreedom: 2 }, secondOrder: { statistic: 3.6 } }
 */
export function raoScottCorrection(
  statistic: number,
  deltas: Float64Array,
  designDegreesOfFreedom: number,
): Outcome<RaoScottCorrection> {
  requireNotNegative([statistic, designDegreesOfFreedom], 'statistic')
  requireNotNegative(deltas, 'delta')
  if (deltas.length === 0) throw new ContractError('no deltas')
  const sum = deltas.reduce((total, delta) => total + delta, 0)
  if (sum === 0) return impossible('no-sampling-variance')
  // Deltas so small that X² over them is beyond any number are rounding.
  if (!Number.isFinite((statistic * deltas.length) / sum)) {
    return impossible('no-sampling-variance')
  }
  // (sum of deltas)² / sum of squares, in units of the sum so that no square vanishes.
  const shares = deltas.reduce((total, delta) => total + (delta / sum) ** 2, 0)
  const df = 1 / shares
  return ok({
    firstOrder: chiSquareResult((statistic * deltas.length) / sum, deltas.length),
    secondOrder: chiSquareResult((statistic / sum) * df, df),
    f: fResult(statistic / sum, df, df * designDegreesOfFreedom),
  })
}

function chiSquareResult(statistic: number, degreesOfFreedom: number): ChiSquareResult {
  return { statistic, degreesOfFreedom, pValue: chiSquareUpperTail(statistic, degreesOfFreedom) }
}

function fResult(statistic: number, numerator: number, denominator: number): Outcome<FResult> {
  if (denominator <= 0) return impossible('no-degrees-of-freedom')
  return ok({
    statistic,
    numeratorDegreesOfFreedom: numerator,
    denominatorDegreesOfFreedom: denominator,
    pValue: fUpperTail(statistic, numerator, denominator),
  })
}
