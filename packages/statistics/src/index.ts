// SPDX-License-Identifier: EUPL-1.2

export { ContractError } from './contract/contract-error.ts'
export type { Bounds, Interval } from './contract/interval.ts'
export { impossible, type Outcome, ok } from './contract/outcome.ts'
export { incompleteBeta } from './distributions/incomplete-beta.ts'
export { logGamma } from './distributions/log-gamma.ts'
export { normalQuantile } from './distributions/normal-quantile.ts'
export { studentQuantile } from './distributions/student-quantile.ts'
export { classInterval } from './proportions/class-interval.ts'
export { type RoundingIntervals, roundingIntervals } from './proportions/rounding-intervals.ts'
export { notReached } from './reach/not-reached.ts'
export { perHundred } from './reach/per-hundred.ts'
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
