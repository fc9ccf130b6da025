// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { normalUpperTail } from '../distributions/normal-upper-tail.ts'
import { type Ratings, requireRatings } from './ratings.ts'
import { unitPatterns } from './unit-patterns.ts'

export interface FleissKappa {
  readonly estimate: number
  /** If all agreement were chance; for the test, not for an interval. */
  readonly nullStandardError: number
  /** Estimate over its standard error. */
  readonly z: number
  /** Two-sided. */
  readonly pValue: number
  readonly observedAgreement: number
  readonly chanceAgreement: number
  /** Units that every coder coded. */
  readonly units: number
}

/**
 * Agreement beyond chance of a fixed number of coders, chance being their categories together
 * (Fleiss 1971), with a test of "chance alone" (Fleiss, Nee and Landis 1979).
 *
 * kappa = (P - P_e) / (1 - P_e): P the share of agreeing pairs of coders over the units, P_e the
 * sum of the squared shares p_k of the categories. The null variance is 2 / (n m (m - 1)) times
 * (s² - sum p_k q_k (q_k - p_k)) / s², s = sum p_k q_k, of n units by m coders. Units that some
 * coder left out are left out; for missing values and for an interval use
 * `agreementCoefficient` or the bootstrap.
 *
 * @param ratings codes per coder, two coders or more
 * @throws ContractError when the ratings are not as they should be
 * @returns impossible `no-pairable-values` (also with one coder), `no-variation`
 * @example
 * fleissKappa(ratingsOf([[1, 2, 2, 1], [1, 2, 1, 1], [1, 2, 2, 1]]))
 * // { estimate: 0.657…, z: 2.276…, units: 4 }
 */
export function fleissKappa(ratings: Ratings): Outcome<FleissKappa> {
  requireRatings(ratings)
  const coders = ratings.codes.length
  const { units, rated, start, category, times } = unitPatterns(ratings)
  const totals = new Float64Array(ratings.categories.length)
  let complete = 0
  let agreeing = 0
  for (let p = 0; p < units.length; p += 1) {
    if (rated[p] < coders) continue
    complete += units[p]
    for (let at = start[p]; at < start[p + 1]; at += 1) {
      totals[category[at]] += units[p] * times[at]
      agreeing += units[p] * times[at] * (times[at] - 1)
    }
  }
  if (complete === 0 || coders < 2) return impossible('no-pairable-values')
  const all = complete * coders
  let squares = 0
  let skew = 0
  for (const total of totals) {
    if (total === all) return impossible('no-variation', { units: complete })
    const share = total / all
    squares += share ** 2
    skew += share * (1 - share) * (1 - 2 * share)
  }
  const observed = agreeing / (all * (coders - 1))
  const rest = 1 - squares
  const estimate = (observed - squares) / rest
  const spread = (rest * rest - skew) / (rest * rest)
  const nullStandardError = Math.sqrt((2 * spread) / (all * (coders - 1)))
  const z = estimate / nullStandardError
  return ok({
    estimate,
    nullStandardError,
    z,
    pValue: Math.min(1, 2 * normalUpperTail(Math.abs(z))),
    observedAgreement: observed,
    chanceAgreement: squares,
    units: complete,
  })
}
