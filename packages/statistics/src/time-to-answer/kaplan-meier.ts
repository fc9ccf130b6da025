// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireLevel } from '../contract/require-numbers.ts'
import { normalQuantile } from '../distributions/normal-quantile.ts'
import { riskTable } from './risk-table.ts'
import { type ShareScale, shareInterval } from './share-interval.ts'

export interface SurvivalOptions {
  /** Of the intervals; default 0.95. */
  readonly level?: number
  /** On which the intervals are symmetric; default `log-log`. */
  readonly scale?: ShareScale
  /** From when each unit is watched, before its time; absent: from 0. */
  readonly entries?: Float64Array
}

/** The share still open from this time on, up to the next. */
export interface SurvivalStep {
  readonly time: number
  /** Units under watch just before. */
  readonly atRisk: number
  readonly events: number
  readonly censored: number
  readonly survival: number
  /** Greenwood's; 0 where survival is 0 or 1. */
  readonly standardError: number
  /** Pointwise; undefined where survival is 0 or 1. */
  readonly low: number | undefined
  readonly high: number | undefined
}

export interface SurvivalCurve {
  /** One per distinct time, rising; before the first time survival is 1. */
  readonly steps: readonly SurvivalStep[]
  readonly units: number
  readonly events: number
  readonly level: number
}

/**
 * Which share is still open after each time, when some units were last seen open: the product
 * limit estimate (Kaplan and Meier 1958), with Greenwood's (1926) standard error.
 *
 * S(t) = product over times s <= t of (1 - d_s / Y_s), d ends among Y units under watch;
 * se = S sqrt(sum d / (Y (Y - d))). Ends at a time come before losses at that time; equal times are
 * equal to the last bit. Assumes that units are lost for reasons that have nothing to do with when
 * they would have ended: use `aalenJohansen` when another kind of end prevents this one.
 *
 * @param times per unit, until its end or until last seen; any unit of time, from 0 up
 * @param ended per unit: 1 when it ended then, 0 when it was last seen open
 * @throws ContractError when lengths differ, a time is negative or not finite, `ended` is not 0 or
 *   1, or a unit is watched from its time or later
 * @returns impossible `no-units`
 * @example
 * kaplanMeier(Float64Array.of(1, 2, 2, 5), Uint8Array.of(1, 1, 0, 0)).value.steps[1]
 * // { time: 2, atRisk: 3, events: 1, survival: 0.5, standardError: 0.25 }
 */
export function kaplanMeier(
  times: Float64Array,
  ended: ArrayLike<number>,
  { level = 0.95, scale = 'log-log', entries }: SurvivalOptions = {},
): Outcome<SurvivalCurve> {
  requireLevel(level)
  const kind = Int32Array.from(ended, (one) => one - 1)
  const table = riskTable(times, kind, 1, entries)
  if (times.length === 0) return impossible('no-units')
  const z = normalQuantile((1 + level) / 2)
  const steps: SurvivalStep[] = []
  let survival = 1
  let hazards = 0
  let events = 0
  for (let at = 0; at < table.times.length; at += 1) {
    const here = table.ended[at]
    const atRisk = table.atRisk[at]
    events += here
    survival = here === atRisk ? 0 : survival * ((atRisk - here) / atRisk)
    if (survival > 0) hazards += here / (atRisk * (atRisk - here))
    const inside = survival > 0 && survival < 1
    const standardError = inside ? survival * Math.sqrt(hazards) : 0
    const bounds = inside ? shareInterval(scale, survival, standardError, z) : undefined
    steps.push({
      time: table.times[at],
      atRisk,
      events: here,
      censored: table.censored[at],
      survival,
      standardError,
      low: bounds?.low,
      high: bounds?.high,
    })
  }
  return ok({ steps, units: times.length, events, level })
}
