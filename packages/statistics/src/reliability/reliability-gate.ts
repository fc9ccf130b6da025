// SPDX-License-Identifier: EUPL-1.2

import { ContractError } from '../contract/contract-error.ts'
import type { Outcome } from '../contract/outcome.ts'

export interface ReliabilityGate {
  /** Below this the codes are not used; default 0.667 (Krippendorff 2018, section 12.4.1). */
  readonly minimum?: number
  /** From here on conclusions may rest on them; default 0.80. */
  readonly recommended?: number
}

/**
 * `closed`: below the minimum. `tentative`: between. `open`: at the recommended value or above.
 * `unavailable`: the coefficient has no value, for the reason given.
 */
export type GateVerdict =
  | { readonly kind: 'closed' | 'tentative' | 'open'; readonly low: number }
  | { readonly kind: 'unavailable'; readonly reason: string }

/**
 * Whether codes are reliable enough to use, judged on the LOWER end of the interval of the
 * coefficient that the protocol named, not on its estimate.
 *
 * @param interval of the coefficient, as `reliabilityInterval` gives it
 * @throws ContractError when the lower end or a limit is above 1 or not finite, or when the
 *   recommended value lies below the minimum
 * @example reliabilityGate({ status: 'ok', value: { low: 0.71 } }) // { kind: 'tentative' }
 */
export function reliabilityGate(
  interval: Outcome<{ readonly low: number }>,
  { minimum = 0.667, recommended = 0.8 }: ReliabilityGate = {},
): GateVerdict {
  requireCoefficient(minimum)
  requireCoefficient(recommended)
  if (recommended < minimum) throw new ContractError(`${recommended} below ${minimum}`)
  if (interval.status !== 'ok') return { kind: 'unavailable', reason: interval.reason }
  const { low } = interval.value
  requireCoefficient(low)
  if (low < minimum) return { kind: 'closed', low }
  return { kind: low < recommended ? 'tentative' : 'open', low }
}

function requireCoefficient(value: number): void {
  if (!Number.isFinite(value) || value > 1) throw new ContractError(`coefficient ${value}`)
}
