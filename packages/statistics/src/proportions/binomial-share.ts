// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireLevel } from '../contract/require-numbers.ts'
import { normalQuantile } from '../distributions/normal-quantile.ts'

/** What every interval of x successes in n independent trials starts from. */
export interface BinomialShare {
  readonly share: number
  /** Part of the level left over on each side. */
  readonly tail: number
  /** The normal quantile that leaves `tail` above it. */
  readonly z: number
}

/**
 * @throws ContractError when successes are negative or more than the trials, or level outside 0-1
 * @returns impossible `no-trials`
 */
export function binomialShare(
  successes: number,
  trials: number,
  level: number,
): Outcome<BinomialShare> {
  requireLevel(level)
  if (!(successes >= 0 && successes <= trials && trials < Infinity)) {
    throw new ContractError(`${successes} successes in ${trials} trials`)
  }
  if (trials === 0) return impossible('no-trials')
  const tail = (1 - level) / 2
  return ok({ share: successes / trials, tail, z: -normalQuantile(tail) })
}
