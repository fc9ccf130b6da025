// SPDX-License-Identifier: EUPL-1.2

import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireWord } from '../contract/require-word.ts'
import { leverage } from './leverage.ts'
import type { ModelFit } from './model-fit.ts'
import { backFromFrame, solveUpperTransposed } from './triangular-algebra.ts'

/** How squared residuals are made larger for what the fit took from them. */
export type RobustKind = 'HC0' | 'HC1' | 'HC2' | 'HC3' | 'HC4'

/** A row nearer to leverage 1 than this has a residual that is rounding alone. */
const whole = 1 - Math.sqrt(Number.EPSILON)

/**
 * Covariance of estimates that stands whatever the variance of the errors (White 1980).
 *
 * B (sum of u² x x') B with B the inverse information and u the score of a row: as it is (HC0),
 * times n / (n - k) (HC1), over 1 - h (HC2), (1 - h)² (HC3; MacKinnon and White 1985) or
 * (1 - h)^min(4, n h / k) (HC4; Cribari-Neto 2004), h being the row's leverage. HC3 is the usual
 * choice for small samples. Assumes independent rows.
 *
 * @param fit of `fitOls`, `fitLogit`, `fitPoisson` or `fitNegativeBinomial`
 * @returns impossible `no-degrees-of-freedom` (HC1), or `leverage-one` (HC2, HC3, HC4; detail
 *   `rows`) when a row is fitted by an estimate of its own
 * @example
 * const x = modelMatrix({ x: Float64Array.of(1, 2, 3, 4) })
 * robustCovariance(fitOls(x, Float64Array.of(2, 3, 5, 4)).value, 'HC1')
 * // [[0.43, -0.202], [-0.202, 0.1288]]
 */
export function robustCovariance(fit: ModelFit, kind: RobustKind): Outcome<Matrix> {
  requireWord(kind, ['HC0', 'HC1', 'HC2', 'HC3', 'HC4'], 'kind')
  const { weights } = fit.working
  if (kind === 'HC1' && fit.residualDegreesOfFreedom <= 0) {
    return impossible('no-degrees-of-freedom')
  }
  if (kind === 'HC0' || kind === 'HC1') {
    const larger = kind === 'HC0' ? 1 : fit.n / fit.residualDegreesOfFreedom
    return ok(sandwich(fit, new Float64Array(weights.length).fill(larger)))
  }
  const pull = leverage(fit)
  const rows = [...pull.keys()].filter((row) => pull[row] > whole)
  if (rows.length > 0) return impossible('leverage-one', { rows })
  const share = fit.n / Math.round(pull.reduce((sum, h) => sum + h, 0))
  const power = (h: number) => (kind === 'HC2' ? 1 : kind === 'HC3' ? 2 : Math.min(4, h * share))
  return ok(
    sandwich(
      fit,
      pull.map((h) => (1 - h) ** -power(h)),
    ),
  )
}

/** The covariance of the scores, each square times its factor, between two inverse informations. */
function sandwich({ working }: ModelFit, factors: Float64Array): Matrix {
  const { columns, scores, triangle } = working
  const size = columns.length
  const middle = zeroMatrix(size, size)
  const row = new Float64Array(size)
  const turned = new Float64Array(size)
  for (let at = 0; at < scores.length; at += 1) {
    if (scores[at] === 0) continue
    for (let j = 0; j < size; j += 1) row[j] = columns[j][at]
    solveUpperTransposed(triangle, row, turned)
    const square = factors[at] * scores[at] * scores[at]
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1)
        middle.values[i * size + j] += square * turned[i] * turned[j]
    }
  }
  return backFromFrame(triangle, middle)
}
