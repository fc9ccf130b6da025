// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '../contract/outcome.ts'
import {
  type AgreementCoefficient,
  type AgreementOptions,
  agreementCoefficient,
} from './agreement-coefficient.ts'
import type { Ratings } from './ratings.ts'

/**
 * Agreement beyond coders who choose every category equally often (Brennan and Prediger 1981; the
 * general form of Gwet 2014, chapter 4).
 *
 * (p_a - p_e) / (1 - p_e) with p_e = T / q², T the sum of the weights and q the categories. Without
 * weights p_e = 1 / q, also known as S, G and free-marginal kappa.
 *
 * @param ratings codes per coder; unused categories of `ratings.categories` count in q
 * @param options weights for partial agreement; level of the interval
 * @throws ContractError when the ratings, weights or level are not as they should be
 * @returns impossible `no-pairable-values`, `no-variation`
 * @example brennanPrediger(ratingsOf([[1, 2, 2, 1], [1, 2, 1, 1]])) // { estimate: 0.5 }
 */
export function brennanPrediger(
  ratings: Ratings,
  options: AgreementOptions = {},
): Outcome<AgreementCoefficient> {
  return agreementCoefficient(ratings, 'brennan-prediger', options)
}
