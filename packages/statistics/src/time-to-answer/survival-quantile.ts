// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireLevel } from '../contract/require-numbers.ts'
import { crossingTime } from './crossing-time.ts'
import type { SurvivalCurve } from './kaplan-meier.ts'

/** By when a share has ended, in the unit of the times. */
export interface TimeQuantile {
  readonly share: number
  readonly estimate: number
  /** Undefined where the limit of the curve does not reach the share. */
  readonly low: number | undefined
  readonly high: number | undefined
}

/**
 * By when a share has ended, for 0.5 the median: the first time at which survival is down to
 * 1 - share.
 *
 * Low and high are where the lower and the upper limit of the curve come down to it (Brookmeyer and
 * Crowley 1982). Where the curve lies exactly there for a while, the middle of that while.
 *
 * @param curve from `kaplanMeier`
 * @param share above 0, below 1
 * @throws ContractError when the share is not between 0 and 1
 * @returns impossible `not-reached`, with the lowest survival
 * @example
 * survivalQuantile(kaplanMeier(Float64Array.of(1, 2, 4), Uint8Array.of(1, 1, 0)).value, 0.5)
 * // { estimate: 2, low: 1, high: undefined }
 */
export function survivalQuantile(curve: SurvivalCurve, share: number): Outcome<TimeQuantile> {
  requireLevel(share)
  const times = curve.steps.map((step) => step.time)
  const height = 1 - share
  const estimate = crossingTime(
    times,
    curve.steps.map((step) => step.survival),
    height,
  )
  if (estimate === undefined) {
    return impossible('not-reached', { lowest: curve.steps.at(-1)?.survival ?? 1 })
  }
  return ok({
    share,
    estimate,
    low: crossingTime(
      times,
      curve.steps.map((step) => step.low),
      height,
    ),
    high: crossingTime(
      times,
      curve.steps.map((step) => step.high),
      height,
    ),
  })
}
