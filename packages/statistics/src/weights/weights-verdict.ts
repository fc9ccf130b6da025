// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import type { Outcome } from '../contract/outcome.ts'
import { ok } from '../contract/outcome.ts'
import { type WeightDiagnostics, weightDiagnostics } from './weight-diagnostics.ts'

export interface WeightsVerdictOptions {
  /** Default 30 respondents. */
  readonly leastEffectiveN?: number
  /** Default 10. */
  readonly mostOverMedian?: number
  /** Why the weights are used all the same; kept with the verdict. */
  readonly reason?: string
}

export type WeightsObjection = 'effective-n-too-small' | 'largest-weight-too-large'

export interface WeightsVerdict {
  /** `accepted`: nothing against it; `accepted-with-reason`: objections, and a reason given. */
  readonly verdict: 'accepted' | 'accepted-with-reason' | 'refused'
  readonly objections: readonly WeightsObjection[]
  readonly reason?: string
  readonly diagnostics: WeightDiagnostics
}

/**
 * Whether weights may be used: not when the effective n is below 30 or the largest weight is more
 * than 10 times the median, unless someone says why, and the reason stays with the verdict.
 *
 * @param weights one per respondent, finite and not negative
 * @throws ContractError when a weight is negative or not finite, or the reason is empty
 * @returns impossible `no-positive-weight`
 * @example weightsVerdict(Float64Array.of(1, 1, 1))
 *   // { verdict: 'refused', objections: ['effective-n-too-small'] }
 */
export function weightsVerdict(
  weights: Float64Array,
  options: WeightsVerdictOptions = {},
): Outcome<WeightsVerdict> {
  const { leastEffectiveN = 30, mostOverMedian = 10, reason } = options
  if (reason !== undefined && reason.trim() === '') throw new ContractError('an empty reason')
  const diagnostics = weightDiagnostics(weights)
  if (diagnostics.status !== 'ok') return diagnostics
  const objections: WeightsObjection[] = []
  // A billionth is rounding: 30 equal weights are worth 30 respondents.
  if (diagnostics.value.effectiveN < leastEffectiveN * (1 - 1e-9)) {
    objections.push('effective-n-too-small')
  }
  if (diagnostics.value.largestOverMedian > mostOverMedian * (1 + 1e-9)) {
    objections.push('largest-weight-too-large')
  }
  const answer = { objections, diagnostics: diagnostics.value }
  if (objections.length === 0) return ok({ verdict: 'accepted', ...answer })
  if (reason === undefined) return ok({ verdict: 'refused', ...answer })
  return ok({ verdict: 'accepted-with-reason', reason, ...answer })
}
