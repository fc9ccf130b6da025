// SPDX-License-Identifier: EUPL-1.2
// What the library gives, a block per subject; docs/ has a page per name.

export { type Matrix, matrixOf, rowsOf } from './algebra/matrix.ts'
export { ContractError } from './contract/contract-error.ts'
export type { Bounds, Interval } from './contract/interval.ts'
export { type Detail, impossible, type Outcome, ok } from './contract/outcome.ts'
export { type Factor, factorOf } from './design/factor.ts'
export type { SamplingStage, SurveyDesign } from './design/survey-design.ts'
// proportions
export { classInterval } from './proportions/class-interval.ts'
export { type RoundingIntervals, roundingIntervals } from './proportions/rounding-intervals.ts'
// variance
export { designDegreesOfFreedom } from './variance/design-degrees-of-freedom.ts'
export { influenceOfMean } from './variance/influence-of-mean.ts'
export { influenceOfRatio, type LinearisedEstimate } from './variance/influence-of-ratio.ts'
export { influenceOfTotal } from './variance/influence-of-total.ts'
export { linearisedCovariance } from './variance/linearised-covariance.ts'
export type { LonelyRule } from './variance/lonely-rule.ts'
// weights
export { type KishSummary, kish } from './weights/kish.ts'

// hypothesis tests

// representation
export { amongResidents } from './representation/among-residents.ts'
export { dissimilarity } from './representation/dissimilarity.ts'
export { dissimilarityBounds } from './representation/dissimilarity-bounds.ts'
export { representationDifference } from './representation/representation-difference.ts'
export { representationRatio } from './representation/representation-ratio.ts'
export { residentPart } from './representation/resident-part.ts'
export {
  type EstimatedShare,
  type SampledRatio,
  sampledRatio,
} from './representation/sampled-ratio.ts'
export { twoClassVerdicts } from './representation/two-class-verdicts.ts'
export { usualLimits, type Verdict, type VerdictLimits, verdict } from './representation/verdict.ts'
export { withUnknownPart } from './representation/with-unknown-part.ts'

// reliability

// correction

// models

// multilevel

// reach
export { notReached } from './reach/not-reached.ts'
export { perHundred } from './reach/per-hundred.ts'

// time to answer

// comparison

// engagement

// random

// distributions
export { incompleteBeta } from './distributions/incomplete-beta.ts'
export { logGamma } from './distributions/log-gamma.ts'
export { normalQuantile } from './distributions/normal-quantile.ts'
export { studentQuantile } from './distributions/student-quantile.ts'
