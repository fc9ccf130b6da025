// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import type { IncidenceCurve } from './aalen-johansen.ts'
import { edgeInterval } from './share-interval.ts'
import { stepAt } from './step-at.ts'

export interface IncidenceAt {
  readonly time: number
  readonly estimate: number
  /** 0 where the estimate is 0 or 1. */
  readonly standardError: number
  readonly low: number
  readonly high: number
  /** Units whose fate at this time is known: ended, or still under watch after it. */
  readonly known: number
}

/**
 * Which share has ended in one way within a fixed time, such as 1 or 7 days, with its interval.
 *
 * The step of the curve. Where it is 0 or 1, Clopper and Pearson's interval on the units whose fate
 * is known then (none of 30 answered is not "surely 0 %").
 *
 * @param curve from `aalenJohansen`
 * @param time in the unit of the curve, 0 or more
 * @throws ContractError when the time is negative or not finite
 * @returns impossible `beyond-follow-up` when something was still open at the last time seen, and
 *   this time lies after it; `nothing-known` when every unit was last seen open before
 * @example
 * incidenceAt(
 *   aalenJohansen(Float64Array.of(1, 2, 3, 9), factorOf(['answer', 'gone', 'answer', null])).value[0],
 *   7,
 * ) // { estimate: 0.5, standardError: 0.25, known: 4 }
 */
export function incidenceAt(curve: IncidenceCurve, time: number): Outcome<IncidenceAt> {
  if (!Number.isFinite(time) || time < 0) throw new ContractError(`time ${time}`)
  const last = curve.steps.at(-1)
  if (last === undefined || (time > last.time && last.open > 0)) {
    return impossible('beyond-follow-up', last === undefined ? {} : { last: last.time })
  }
  const step = stepAt(curve.steps, time)
  const known = knownAt(curve, time)
  const estimate = step?.incidence ?? 0
  if (step?.low !== undefined && step.high !== undefined) {
    const { low, high, standardError } = step
    return ok({ time, estimate, standardError, low, high, known })
  }
  if (known === 0) return impossible('nothing-known')
  const bounds = edgeInterval(estimate === 0 ? 0 : 1, known, curve.level)
  return ok({ time, estimate, standardError: 0, ...bounds, known })
}

function knownAt(curve: IncidenceCurve, time: number): number {
  let ended = 0
  let left = 0
  for (const step of curve.steps) {
    if (step.time > time) return ended + step.atRisk
    ended += step.events + step.competing
    // Last seen open at this very time: its fate up to here is known.
    left = step.time === time ? step.censored : 0
  }
  return ended + left
}
