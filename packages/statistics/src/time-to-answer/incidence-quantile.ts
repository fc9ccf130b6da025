// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireLevel } from '../contract/require-numbers.ts'
import type { IncidenceCurve } from './aalen-johansen.ts'
import { crossingTime } from './crossing-time.ts'
import type { TimeQuantile } from './survival-quantile.ts'

/**
 * By when a share has ended in one way, such as when half of all questions are answered: the first
 * time at which the incidence reaches it.
 *
 * Low and high are where the upper and the lower limit of the curve reach the share (Brookmeyer
 * and Crowley 1982). Where the curve lies exactly at the share for a while, the middle of it.
 *
 * @param curve from `aalenJohansen`
 * @param share of all units, not only of those that end this way; above 0, below 1
 * @throws ContractError when the share is not between 0 and 1
 * @returns impossible `not-reached`, with the highest incidence
 * @example
 * incidenceQuantile(
 *   aalenJohansen(Float64Array.of(1, 2, 3, 9), factorOf(['answer', 'gone', 'answer', null])).value[0],
 *   0.4,
 * ) // { estimate: 3, high: undefined }
 */
export function incidenceQuantile(curve: IncidenceCurve, share: number): Outcome<TimeQuantile> {
  requireLevel(share)
  const times = curve.steps.map((step) => step.time)
  const left = (value: number | undefined) => (value === undefined ? undefined : 1 - value)
  const height = 1 - share
  const estimate = crossingTime(
    times,
    curve.steps.map((step) => 1 - step.incidence),
    height,
  )
  if (estimate === undefined) {
    return impossible('not-reached', { highest: curve.steps.at(-1)?.incidence ?? 0 })
  }
  return ok({
    share,
    estimate,
    low: crossingTime(
      times,
      curve.steps.map((step) => left(step.high)),
      height,
    ),
    high: crossingTime(
      times,
      curve.steps.map((step) => left(step.low)),
      height,
    ),
  })
}
