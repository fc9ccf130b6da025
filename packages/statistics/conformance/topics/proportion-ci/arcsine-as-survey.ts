// SPDX-License-Identifier: EUPL-1.2
import {
  type ArcsineInterval,
  type Outcome,
  type ShareEstimate,
  studentQuantile,
} from '../../../src/index.ts'
import type { JsonObject } from '../../case.ts'

/**
 * The interval under the convention of the peer, which squares the sine of an angle that has run
 * past 0 or a right angle: the end comes back into 0-1. The library puts it at the end.
 */
export function arcsineAsSurvey(
  { share, standardError, degreesOfFreedom }: ShareEstimate,
  interval: Outcome<ArcsineInterval>,
  level: number,
): JsonObject {
  if (interval.status !== 'ok') return { estimate: share, lower: null, upper: null }
  const { low, high, reachesEnd } = interval.value
  if (!reachesEnd) return { estimate: share, lower: low, upper: high }
  const angle = Math.asin(Math.sqrt(share))
  const t = studentQuantile((1 + level) / 2, degreesOfFreedom)
  const half = (t * standardError) / (2 * Math.sqrt(share * (1 - share)))
  return {
    estimate: share,
    lower: Math.sin(angle - half) ** 2,
    upper: Math.sin(angle + half) ** 2,
  }
}
