// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '../contract/outcome.ts'
import {
  type AgreementCoefficient,
  type AgreementOptions,
  agreementCoefficient,
} from './agreement-coefficient.ts'
import type { Ratings } from './ratings.ts'

/**
 * Agreement beyond chance that stays stable when one category prevails: Gwet's AC1, with weights
 * AC2 (Gwet 2008; 2014, chapter 4).
 *
 * (p_a - p_e) / (1 - p_e) with p_e = T / (q (q - 1)) sum pi_k (1 - pi_k), T the sum of the
 * weights, q the categories and pi_k the share of category k. Any number of coders; units with one
 * code count in pi_k only.
 *
 * @param ratings codes per coder; unused categories of `ratings.categories` count in q
 * @param options weights (`unweighted` gives AC1); level of the interval
 * @throws ContractError when the ratings, weights or level are not as they should be
 * @returns impossible `no-pairable-values`, `no-variation`
 * @example
 * gwetAc(ratingsOf([[1, 2, 3, 3], [1, 2, 3, 2]]), { weights: 'quadratic' })
 * // { estimate: 0.818…, observedAgreement: 0.9375 }
 */
export function gwetAc(
  ratings: Ratings,
  options: AgreementOptions = {},
): Outcome<AgreementCoefficient> {
  return agreementCoefficient(ratings, 'gwet', options)
}
