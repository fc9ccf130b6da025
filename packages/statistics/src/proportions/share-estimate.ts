// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireLevel, requireNotNegative } from '../contract/require-numbers.ts'
import { studentQuantile } from '../distributions/student-quantile.ts'

/** A share estimated from a complex sample. */
export interface ShareEstimate {
  /** 0 to 1. */
  readonly share: number
  readonly standardError: number
  /** Of the design: clusters less strata, or what the replicate weights give. */
  readonly degreesOfFreedom: number
}

/**
 * The t quantile of an interval of a share.
 *
 * @throws ContractError when the share or the level is out of range, or a number negative
 * @returns impossible `no-degrees-of-freedom`
 */
export function shareQuantile(estimate: ShareEstimate, level: number): Outcome<number> {
  const { share, standardError, degreesOfFreedom } = estimate
  requireLevel(level)
  if (!(share >= 0 && share <= 1)) throw new ContractError(`share ${share}`)
  requireNotNegative([standardError], 'standard error')
  if (!(degreesOfFreedom >= 0)) throw new ContractError(`degrees of freedom ${degreesOfFreedom}`)
  if (degreesOfFreedom === 0) return impossible('no-degrees-of-freedom')
  return ok(-studentQuantile((1 - level) / 2, degreesOfFreedom))
}
