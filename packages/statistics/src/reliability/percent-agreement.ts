// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '../contract/outcome.ts'
import {
  type AgreementCoefficient,
  type AgreementOptions,
  agreementCoefficient,
} from './agreement-coefficient.ts'
import type { Ratings } from './ratings.ts'

/**
 * How often two coders agree: the share of agreeing pairs of coders, averaged over units.
 *
 * Of two coders simply the share of units with the same code. Says nothing about chance: two
 * coders who always say "no" agree wholly. Units with fewer than two codes are left out. The
 * standard error is over units (Gwet 2014, section 5.4).
 *
 * @param ratings codes per coder
 * @param options weights for partial agreement; level of the interval
 * @throws ContractError when the ratings, weights or level are not as they should be
 * @returns impossible `no-pairable-values`
 * @example
 * percentAgreement(ratingsOf([['a', 'b', 'b'], ['a', 'b', 'a'], ['a', null, 'b']]))
 * // { estimate: 0.777…, units: 3 }
 */
export function percentAgreement(
  ratings: Ratings,
  options: AgreementOptions = {},
): Outcome<AgreementCoefficient> {
  return agreementCoefficient(ratings, 'percent-agreement', options)
}
