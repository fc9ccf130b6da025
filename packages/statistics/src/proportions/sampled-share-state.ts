// SPDX-License-Identifier: EUPL-1.2

/** What is known of a sampled share when it is to be shown. */
export interface SampledShareBasis {
  readonly n: number
  /** After the design effect, at most n. */
  readonly effectiveN: number
  /** First-stage clusters with a positive weight. */
  readonly clusters: number
  readonly degreesOfFreedom: number
  /** Width of the 95 % interval, as a fraction. */
  readonly width: number
}

/** `withheld`: no number; `cannot-tell`: no verdict; `flagged`: with a warning beside it. */
export type SampledShareState = 'shown' | 'flagged' | 'cannot-tell' | 'withheld'

export interface SampledShareRuling {
  readonly state: SampledShareState
  /** Every rule that was met, the strictest first; empty when shown. */
  readonly reasons: readonly SampledShareReason[]
}

export type SampledShareReason =
  | 'fewer-than-30'
  | 'effectively-fewer-than-30'
  | 'wider-than-30-points'
  | 'fewer-than-8-clusters'
  | 'fewer-than-8-degrees-of-freedom'

/**
 * Whether a sampled share is shown: withheld when n or effective n is below 30 or the interval is
 * wider than 0.30; "cannot tell" with fewer than 8 clusters; flagged with fewer than 8 degrees of
 * freedom (after the presentation standards of Parker et al. 2017).
 *
 * @example
 * const basis = { n: 400, effectiveN: 90, clusters: 12, degreesOfFreedom: 6.4, width: 0.2 }
 * sampledShareState(basis)
 * // { state: 'flagged', reasons: ['fewer-than-8-degrees-of-freedom'] }
 */
export function sampledShareState(basis: SampledShareBasis): SampledShareRuling {
  const withheld: SampledShareReason[] = []
  if (basis.n < 30) withheld.push('fewer-than-30')
  if (basis.effectiveN < 30) withheld.push('effectively-fewer-than-30')
  if (basis.width > 0.3) withheld.push('wider-than-30-points')
  const reasons = [...withheld]
  if (basis.clusters < 8) reasons.push('fewer-than-8-clusters')
  if (basis.degreesOfFreedom < 8) reasons.push('fewer-than-8-degrees-of-freedom')
  if (withheld.length > 0) return { state: 'withheld', reasons }
  if (basis.clusters < 8) return { state: 'cannot-tell', reasons }
  return { state: reasons.length > 0 ? 'flagged' : 'shown', reasons }
}
