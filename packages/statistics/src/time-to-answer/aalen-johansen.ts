// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireLevel } from '../contract/require-numbers.ts'
import type { Factor } from '../design/factor.ts'
import { normalQuantile } from '../distributions/normal-quantile.ts'
import { IncidenceVariance } from './incidence-variance.ts'
import type { SurvivalOptions } from './kaplan-meier.ts'
import { type RiskTable, riskTable } from './risk-table.ts'
import { type ShareScale, shareInterval } from './share-interval.ts'

/** The share that has ended in one way by this time, up to the next. */
export interface IncidenceStep {
  readonly time: number
  /** Units under watch just before. */
  readonly atRisk: number
  /** Ends of this kind. */
  readonly events: number
  /** Ends of the other kinds. */
  readonly competing: number
  readonly censored: number
  readonly incidence: number
  /** 0 where the incidence is 0 or 1. */
  readonly standardError: number
  /** Pointwise; undefined where the incidence is 0 or 1. */
  readonly low: number | undefined
  readonly high: number | undefined
  /** Share that has not ended in any way. */
  readonly open: number
}

export interface IncidenceCurve {
  /** The kind of end. */
  readonly kind: string
  /** One per distinct time, rising; before the first time the incidence is 0. */
  readonly steps: readonly IncidenceStep[]
  readonly units: number
  readonly events: number
  readonly level: number
}

/**
 * Which share has ended in each way by each time, when one way of ending prevents the others and
 * some units were last seen open: cumulative incidences (Aalen and Johansen 1978).
 *
 * F_k(t) = sum over times s <= t of S(s-) d_ks / Y_s, with S the Kaplan-Meier estimate of ending in
 * no way, d_k ends of kind k among Y units under watch. The variance is the delta method over the
 * jumps, multinomial at each time (for one kind: Greenwood's). The F_k and S add up to 1. "1 -
 * Kaplan-Meier" with the other ends as losses is too high: it asks what if these were prevented.
 * Assumes that units are lost for reasons that have nothing to do with how and when they end.
 *
 * @param times per unit, until its end or until last seen; any unit of time, from 0 up
 * @param ends per unit the kind of end; missing (-1) when last seen open
 * @param options level; scale of the intervals, default `complementary-log-log`; entries
 * @throws ContractError when lengths differ, a time is negative or not finite, or a unit is watched
 *   from its time or later
 * @returns one curve per level of `ends`, also of those that never occur; impossible `no-units`
 * @example
 * aalenJohansen(Float64Array.of(1, 2, 3, 4), factorOf(['answer', 'deleted', null, 'answer']))
 *   .value[0].steps[3]
 * // { time: 4, atRisk: 1, incidence: 0.75, open: 0 }
 */
export function aalenJohansen(
  times: Float64Array,
  ends: Factor,
  { level = 0.95, scale = 'complementary-log-log', entries }: SurvivalOptions = {},
): Outcome<readonly IncidenceCurve[]> {
  requireLevel(level)
  const table = riskTable(times, ends.codes, ends.levels.length, entries)
  if (times.length === 0) return impossible('no-units')
  const z = normalQuantile((1 + level) / 2)
  return ok(
    ends.levels.map((kind, code) => {
      const steps = curveOf(table, code, scale, z)
      const events = steps.reduce((sum, step) => sum + step.events, 0)
      return { kind, steps, units: times.length, events, level }
    }),
  )
}

function curveOf(table: RiskTable, code: number, scale: ShareScale, z: number): IncidenceStep[] {
  const variance = new IncidenceVariance()
  let open = 1
  let incidence = 0
  return Array.from(table.times, (time, at) => {
    const atRisk = table.atRisk[at]
    const events = table.ended[at * table.kinds + code]
    let all = 0
    for (let k = 0; k < table.kinds; k += 1) all += table.ended[at * table.kinds + k]
    const jump = (open * events) / atRisk
    variance.step(open, events, all, atRisk, jump)
    open = all === atRisk ? 0 : open * ((atRisk - all) / atRisk)
    incidence += jump
    // Everyone ended in this way: exactly 1, without the rounding of the sum.
    if (open === 0 && incidence > 1 - 1e-12) incidence = 1
    const inside = incidence > 0 && incidence < 1
    const standardError = inside ? Math.sqrt(Math.max(0, variance.value)) : 0
    const bounds = inside ? shareInterval(scale, incidence, standardError, z) : undefined
    return {
      time,
      atRisk,
      events,
      competing: all - events,
      censored: table.censored[at],
      incidence,
      standardError,
      low: bounds?.low,
      high: bounds?.high,
      open,
    }
  })
}
