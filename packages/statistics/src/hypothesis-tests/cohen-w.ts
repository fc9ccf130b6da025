// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireNotNegative, requireSameLength } from '../contract/require-numbers.ts'
import { type ExpectedSharesOptions, expectedShares } from './expected-shares.ts'

/**
 * How far shares lie from expected ones, whatever the number of units: Cohen's w =
 * sqrt(sum (s - p)² / p) (Cohen 1988, section 7.2). Conventions: 0.1 small, 0.3 medium, 0.5 large.
 *
 * With p the residents and s a layer it is also the coefficient of variation of the propensities
 * s / p over residents.
 *
 * @param shares per class; @param expected the same classes; both fractions that add up to one
 *   (under `rescale` the expected ones may have any unit)
 * @throws ContractError when lengths differ or a share is negative or not finite
 * @returns impossible `expected-is-zero`, `not-a-whole`, `too-few-classes`, or `expected-too-small`
 *   when w would not be finite
 * @example cohenW(Float64Array.of(0.5, 0.5), Float64Array.of(0.2, 0.8)) // 0.75
 */
export function cohenW(
  shares: Float64Array,
  expected: Float64Array,
  options: ExpectedSharesOptions = {},
): Outcome<number> {
  requireSameLength(shares, expected)
  requireNotNegative(shares, 'share')
  const checked = expectedShares(expected, options)
  if (checked.status !== 'ok') return checked
  const sum = shares.reduce(
    (total, share, at) => total + (share - checked.value[at]) ** 2 / checked.value[at],
    0,
  )
  return Number.isFinite(sum) ? ok(Math.sqrt(sum)) : impossible('expected-too-small')
}
