// SPDX-License-Identifier: EUPL-1.2
import {
  arcsineShareInterval,
  type Interval,
  kornGraubardInterval,
  linearShareInterval,
  logitShareInterval,
  type Outcome,
  type ShareEstimate,
  surveyMeans,
} from '../../src/index.ts'
import { isList, type Json, type JsonObject, type Topic } from '../case.ts'
import { designOf } from '../design.ts'
import { numbersAt, optionalNumber } from '../read.ts'
import { arcsineAsSurvey } from './proportion-ci/arcsine-as-survey.ts'
import { binomialCases } from './proportion-ci/binomial.ts'
import { shareOfEverybody } from './proportion-ci/share-of-everybody.ts'
import { lonelyRuleOf } from './variance/sample.ts'

export const proportionCiTopic: Topic = (one) =>
  isList(one.inputs['cases']) ? binomialCases(one) : designBased(one.inputs)

function designBased(inputs: JsonObject): Json {
  const indicator = numbersAt(inputs, 'indicator')
  const design = designOf(inputs)
  const lonely = lonelyRuleOf(inputs)
  const means = surveyMeans([indicator], design, { lonely })
  if (means.status !== 'ok') return { status: 'error', reason: means.reason }
  const [share = 0] = means.value.estimates
  const [standardError = 0] = means.value.standardErrors
  const level = optionalNumber(inputs, 'level') ?? 0.95
  const ownDegrees = means.value.degreesOfFreedom
  const degreesOfFreedom = optionalNumber(inputs, 'degf') ?? ownDegrees
  const estimate = { share: inRange(share), standardError, degreesOfFreedom }
  const beta = kornGraubardInterval(
    { ...estimate, degreesOfFreedom: ownDegrees, n: indicator.length },
    level,
    { mostEffectiveN: Infinity },
  )
  const logit = logitBlock(estimate, level)
  const mean = block(share, linearShareInterval(estimate, level))
  if (estimate.share === 1 && shareOfEverybody(design.weights) < 1) {
    const one = { estimate: 1, lower: 1, upper: 1 }
    return { se: standardError, logit, xlogit: one, asin: one, beta: one, mean }
  }
  return {
    se: standardError,
    logit,
    xlogit: block(share, logitShareInterval(estimate, level)),
    asin: arcsineAsSurvey(estimate, arcsineShareInterval(estimate, level), level),
    beta: block(share, beta),
    mean,
  }
}

/** A share of 1 may miss by rounding. */
function inRange(share: number): number {
  return Math.abs(share - 1) < 1e-12 ? 1 : Math.max(0, share)
}

/** survey fits a model for this one, whose log odds stop far out where the share is 0 or 1. */
function logitBlock(estimate: ShareEstimate, level: number): JsonObject {
  const { share } = estimate
  if (share === 0 || share === 1) return { estimate: share, lower: share, upper: share }
  return block(share, logitShareInterval(estimate, level))
}

function block(estimate: number, interval: Outcome<Interval>): JsonObject {
  if (interval.status !== 'ok') return { estimate, lower: null, upper: null }
  return { estimate, lower: interval.value.low, upper: interval.value.high }
}
