// SPDX-License-Identifier: EUPL-1.2

import { impossible, type Outcome } from '../contract/outcome.ts'
import { requireWord } from '../contract/require-word.ts'
import { AgreementOfPatterns } from './agreement-of-patterns.ts'
import { type AgreementWeights, agreementWeights } from './agreement-weights.ts'
import { AlphaOfPatterns } from './alpha-of-patterns.ts'
import {
  type BootstrapInterval,
  type BootstrapOptions,
  bootstrapPatterns,
} from './bootstrap-patterns.ts'
import { agreementTable } from './cohen-kappa.ts'
import { type KappaWeights, kappaOfTable } from './kappa-of-table.ts'
import { negativeValue } from './krippendorff-alpha.ts'
import type { MeasurementLevel } from './measurement-level.ts'
import { type Ratings, requireRatings } from './ratings.ts'
import { unitPatterns } from './unit-patterns.ts'

/** A measure of reliability, with what it needs to know. */
export type ReliabilityMeasure =
  | { readonly kind: 'krippendorff'; readonly level: MeasurementLevel }
  | { readonly kind: 'cohen'; readonly weights?: KappaWeights }
  | {
      readonly kind: 'percent-agreement' | 'gwet' | 'fleiss' | 'brennan-prediger'
      readonly weights?: AgreementWeights
    }

const measureKinds: readonly ReliabilityMeasure['kind'][] = [
  'krippendorff',
  'cohen',
  'percent-agreement',
  'gwet',
  'fleiss',
  'brennan-prediger',
]

/**
 * How sure a measure of reliability is: its percentile interval when units are resampled with
 * replacement (Efron and Tibshirani 1993, chapter 13).
 *
 * Equal units are taken together first, so that a resample is one multinomial draw over the
 * patterns and costs the same for a hundred and a million units. All units take part, also those
 * that one coder left out. Resamples without variation have no coefficient: they are left out and
 * counted. Assumes that units are drawn independently of each other. Hayes and Krippendorff (2007)
 * resample deviations instead, which gives narrower intervals.
 *
 * @param ratings codes per coder (`cohen`: two coders)
 * @param measure which coefficient; `fleiss` is the form that admits missing values
 * @throws ContractError when the ratings or options are not as they should be
 * @returns impossible with the reason of the coefficient itself, or `no-defined-resample`
 * @example
 * reliabilityInterval(
 *   ratingsOf([[1, 2, 2, 1, 1, 2], [1, 2, 1, 1, 1, 2]]),
 *   { kind: 'krippendorff', level: 'nominal' },
 *   { seed: 'a study', resamples: 200 },
 * ) // { estimate: 0.685…, high: 1, resamples: 200 }
 */
export function reliabilityInterval(
  ratings: Ratings,
  measure: ReliabilityMeasure,
  options: BootstrapOptions,
): Outcome<BootstrapInterval> {
  requireWord(measure.kind, measureKinds, 'measure')
  if (measure.kind === 'cohen') return cohenInterval(ratings, measure.weights, options)
  requireRatings(ratings)
  const patterns = unitPatterns(ratings)
  const estimate = estimator(ratings, measure, patterns)
  if (typeof estimate !== 'function') return estimate
  if (!patterns.rated.some((coders) => coders >= 2)) return impossible('no-pairable-values')
  return bootstrapPatterns(patterns.units, estimate, options)
}

type Estimate = (counts: Int32Array) => number | undefined

function estimator(
  ratings: Ratings,
  measure: Exclude<ReliabilityMeasure, { readonly kind: 'cohen' }>,
  patterns: ReturnType<typeof unitPatterns>,
): Estimate | Outcome<never> {
  if (measure.kind === 'krippendorff') {
    const negative = negativeValue(ratings, measure.level)
    if (negative !== undefined) return negative
    const alpha = new AlphaOfPatterns(measure.level, patterns, ratings.values)
    return (counts) => alpha.alpha(counts)
  }
  const weights = agreementWeights(measure.weights ?? 'unweighted', ratings.values)
  const agreement = new AgreementOfPatterns(measure.kind, patterns, weights)
  return (counts) => agreement.estimate(counts)
}

/** Here it matters who chose what: the patterns are the cells of the table, and "not both". */
function cohenInterval(
  ratings: Ratings,
  weights: KappaWeights = 'unweighted',
  options: BootstrapOptions,
): Outcome<BootstrapInterval> {
  const table = agreementTable(ratings)
  const size = ratings.categories.length
  const both = table.reduce((sum, count) => sum + count, 0)
  if (both === 0) return impossible('no-pairable-values')
  const order = Uint32Array.from(table, (_, cell) => cell).filter((cell) => table[cell] > 0)
  order.sort((a, b) => table[b] - table[a] || a - b)
  const units = new Int32Array(order.length + 1)
  for (let p = 0; p < order.length; p += 1) units[p] = table[order[p]]
  units[order.length] = (ratings.codes[0]?.length ?? 0) - both
  const resampled = new Float64Array(table.length)
  const estimate = (counts: Int32Array) => {
    for (let p = 0; p < order.length; p += 1) resampled[order[p]] = counts[p]
    const { observed, chance, units: pairs } = kappaOfTable(resampled, size, weights)
    if (!(pairs > 0) || !(1 - chance > 1e-12)) return undefined
    return (observed - chance) / (1 - chance)
  }
  return bootstrapPatterns(units, estimate, options)
}
