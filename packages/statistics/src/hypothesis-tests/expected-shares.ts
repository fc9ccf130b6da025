// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireNotNegative } from '../contract/require-numbers.ts'

/** How far a sum of shares may be from one: printed decimals, not a class left out. */
const wholeTolerance = 1.5e-8

export interface ExpectedSharesOptions {
  /** Divide the shares by their sum first, so that numbers of residents will do. Default false. */
  readonly rescale?: boolean
}

/**
 * The shares that a goodness-of-fit test compares with, checked.
 *
 * @throws ContractError when a share is negative or not finite
 * @returns impossible `too-few-classes` (below two), `not-a-whole` when they do not add up to one,
 *   `expected-is-zero` (detail: class) when a class cannot occur, so that no distance is finite
 */
export function expectedShares(
  shares: Float64Array,
  { rescale = false }: ExpectedSharesOptions = {},
): Outcome<Float64Array> {
  requireNotNegative(shares, 'expected share')
  if (shares.length < 2) return impossible('too-few-classes', { classes: shares.length })
  const total = shares.reduce((sum, share) => sum + share, 0)
  if (!rescale && Math.abs(total - 1) > wholeTolerance) {
    return impossible('not-a-whole', { total })
  }
  const empty = shares.indexOf(0)
  if (empty >= 0) return impossible('expected-is-zero', { class: empty })
  return ok(rescale ? shares.map((share) => share / total) : shares)
}
