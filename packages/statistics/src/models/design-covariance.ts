// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { type Outcome, ok } from '../contract/outcome.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import { designDegreesOfFreedom } from '../variance/design-degrees-of-freedom.ts'
import { linearisedCovariance } from '../variance/linearised-covariance.ts'
import type { LonelyRule } from '../variance/lonely-rule.ts'
import type { ScoreModel } from './model-fit.ts'
import { solveUpper, solveUpperTransposed } from './triangular-algebra.ts'

export interface DesignCovariance {
  readonly covariance: Matrix
  /**
   * Of the estimates' tests by Student's t: clusters less strata, plus 1, less the number of
   * estimates. At 0 or below nothing can be tested.
   */
  readonly degreesOfFreedom: number
}

/**
 * Covariance of a regression's estimates in a survey: the fit is weighted by the design weights,
 * and its error comes from how the sample was drawn (Binder 1983; as R's `svyglm`).
 *
 * The influence of a row on the estimates, inverse information times score, is linearised over
 * strata and clusters. Estimates are those of the whole population, whatever the model's errors.
 *
 * @param fit made with `weights: design.weights`
 * @param options.lonely what to do with a stratum of one cluster; `fail` unless told
 * @throws ContractError when the fit has other rows than the design
 * @returns impossible as `linearisedCovariance`
 * @example
 * const x = modelMatrix({ x: Float64Array.of(1, 2, 3, 4) })
 * const weights = Float64Array.of(1, 1, 2, 2)
 * const fit = fitOls(x, Float64Array.of(2, 3, 5, 4), { weights }).value
 * designCovariance(fit, { weights })
 * // { covariance: [[0.638948…, -0.211664…], [-0.211664…, 0.0997225…]], degreesOfFreedom: 2 }
 */
export function designCovariance(
  fit: { readonly working: ScoreModel },
  design: SurveyDesign,
  { lonely = 'fail' }: { readonly lonely?: LonelyRule } = {},
): Outcome<DesignCovariance> {
  const { columns, scores } = fit.working
  if (scores.length !== design.weights.length) {
    throw new ContractError(`a fit of ${scores.length} rows, a design of ${design.weights.length}`)
  }
  const covariance = linearisedCovariance(influences(fit.working), design, lonely)
  if (covariance.status !== 'ok') return covariance
  const degreesOfFreedom = designDegreesOfFreedom(design) + 1 - columns.length
  return ok({ covariance: covariance.value, degreesOfFreedom })
}

/** Per estimate a column: what each row contributes to its error. */
function influences({ columns, scores, triangle }: ScoreModel): readonly Float64Array[] {
  const found = columns.map(() => new Float64Array(scores.length))
  const row = new Float64Array(columns.length)
  const turned = new Float64Array(columns.length)
  for (let at = 0; at < scores.length; at += 1) {
    if (scores[at] === 0) continue
    for (let j = 0; j < columns.length; j += 1) row[j] = columns[j][at]
    solveUpperTransposed(triangle, row, turned)
    const moved = solveUpper(triangle, turned)
    for (let j = 0; j < columns.length; j += 1) found[j][at] = scores[at] * moved[j]
  }
  return found
}
