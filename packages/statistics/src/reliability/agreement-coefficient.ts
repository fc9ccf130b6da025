// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireLevel } from '../contract/require-numbers.ts'
import { studentQuantile } from '../distributions/student-quantile.ts'
import {
  type AgreementKind,
  AgreementOfPatterns,
  type AgreementParts,
  isCertain,
} from './agreement-of-patterns.ts'
import { type AgreementWeights, agreementWeights } from './agreement-weights.ts'
import { type Ratings, requireRatings } from './ratings.ts'
import { type UnitPatterns, unitPatterns } from './unit-patterns.ts'

export interface AgreementOptions {
  /** How much two different categories still agree; default `unweighted`. */
  readonly weights?: AgreementWeights
  /** Of the interval; default 0.95. */
  readonly level?: number
}

export interface AgreementCoefficient {
  readonly estimate: number
  /** Over units; undefined for one unit. */
  readonly standardError: number | undefined
  /** t interval with units - 1 degrees of freedom, ending at 1; undefined for one unit. */
  readonly low: number | undefined
  readonly high: number | undefined
  readonly observedAgreement: number
  readonly chanceAgreement: number
  /** Units that at least one coder coded (two, for `krippendorff`). */
  readonly units: number
}

/**
 * Agreement beyond chance in the general form of Gwet (2014, chapters 2-5), for any number of
 * coders, missing values and any weights, with its standard error.
 *
 * (p_a - p_e) / (1 - p_e). p_a is the weighted share of agreeing pairs of coders, averaged over the
 * units that two coders coded. p_e is, with pi_k the share of category k, T the sum of the weights
 * and q the categories: `gwet` T sum pi_k (1 - pi_k) / (q (q - 1)) (AC1 when unweighted, else
 * AC2); `fleiss` sum w_kl pi_k pi_l; `brennan-prediger` T / q²; `krippendorff` as Fleiss, over
 * values in units with two or more, with a correction for small samples; `percent-agreement` 0.
 * The standard error linearises the coefficient per unit (Gwet 2014, section 5.4) and takes units
 * as drawn at random from many; coders are fixed.
 *
 * @param ratings codes per coder; every category of `ratings.categories` counts in q
 * @param kind which notion of chance
 * @throws ContractError when the ratings, weights or level are not as they should be
 * @returns impossible `no-pairable-values`; `no-variation` when one category is all there is
 *   (but not for `percent-agreement`, which is then 1)
 * @example
 * agreementCoefficient(ratingsOf([[1, 2, 2, 1], [1, 2, 1, 1]]), 'gwet')
 * // { estimate: 0.529…, observedAgreement: 0.75, chanceAgreement: 0.468… }
 */
export function agreementCoefficient(
  ratings: Ratings,
  kind: AgreementKind,
  { weights = 'unweighted', level = 0.95 }: AgreementOptions = {},
): Outcome<AgreementCoefficient> {
  requireRatings(ratings)
  requireLevel(level)
  const patterns = unitPatterns(ratings)
  const matrix = agreementWeights(weights, ratings.values)
  const whole = new AgreementOfPatterns(kind, patterns, matrix)
  const parts = whole.parts(patterns.units)
  const { observed, chance, units } = parts
  if (observed === undefined) return impossible('no-pairable-values')
  if (isCertain(chance) || (kind !== 'percent-agreement' && isConstant(parts.shares))) {
    return impossible('no-variation')
  }
  const estimate = (observed - chance) / (1 - chance)
  const scores = scoresOf(whole, patterns, { ...parts, observed })
  const standardError = units < 2 ? undefined : errorOf(scores, whole, patterns, units)
  const half =
    standardError === undefined
      ? undefined
      : standardError * studentQuantile((1 + level) / 2, units - 1)
  return ok({
    estimate,
    standardError,
    low: half === undefined ? undefined : estimate - half,
    high: half === undefined ? undefined : Math.min(1, estimate + half),
    observedAgreement: observed,
    chanceAgreement: chance,
    units,
  })
}

function isConstant(shares: Float64Array): boolean {
  return shares.reduce((used, share) => used + Number(share > 0), 0) < 2
}

/** The linearised coefficient of a unit of each pattern, up to a constant. */
function scoresOf(
  whole: AgreementOfPatterns,
  patterns: UnitPatterns,
  parts: AgreementParts & { readonly observed: number },
): Float64Array {
  const { units, paired, observed, chance, meanCoders } = parts
  const rest = 1 - chance
  const perPair = units / paired
  return Float64Array.from(patterns.rated, (rated, p) => {
    if (rated === 0) return 0
    const own = whole.pairAgreement[p]
    if (whole.kind === 'krippendorff') {
      // Without the small sample correction; values per unit vary, so the mean is a ratio.
      const values = paired * meanCoders
      const plain = (observed - 1 / values) / (1 - 1 / values)
      const size = rated / meanCoders
      const agreement = size * own - observed * (size - 1)
      const byChance = size * whole.chanceOf(p, parts) - chance * (size - 1)
      return agreement / rest - (2 * (1 - plain) * byChance) / (rest * rest)
    }
    const agreement = rated < 2 ? 0 : (perPair * (own - chance)) / rest
    if (whole.kind === 'percent-agreement' || whole.kind === 'brennan-prediger') return agreement
    const slope = (2 * (1 - (observed - chance) / rest)) / rest
    return agreement - slope * (whole.chanceOf(p, parts) - chance)
  })
}

function errorOf(
  scores: Float64Array,
  whole: AgreementOfPatterns,
  patterns: UnitPatterns,
  units: number,
): number {
  const least = whole.kind === 'krippendorff' ? 2 : 1
  let sum = 0
  for (let p = 0; p < scores.length; p += 1) {
    if (patterns.rated[p] >= least) sum += patterns.units[p] * scores[p]
  }
  const mean = sum / units
  let squares = 0
  for (let p = 0; p < scores.length; p += 1) {
    if (patterns.rated[p] >= least) squares += patterns.units[p] * (scores[p] - mean) ** 2
  }
  return Math.sqrt(squares / (units * (units - 1)))
}
