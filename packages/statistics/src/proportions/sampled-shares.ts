// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireLevel } from '../contract/require-numbers.ts'
import type { Factor } from '../design/factor.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import { bonferroniLevel } from '../representation/bonferroni-level.ts'
import { firstStage } from '../variance/first-stage.ts'
import { satterthwaiteDegreesOfFreedom } from '../variance/satterthwaite-degrees-of-freedom.ts'
import type { SurveyEstimateOptions } from '../variance/survey-estimates.ts'
import { surveyShares } from '../variance/survey-shares.ts'
import { type KornGraubardInterval, kornGraubardInterval } from './korn-graubard-interval.ts'
import { logitShareInterval } from './logit-share-interval.ts'
import { type SampledShareRuling, sampledShareState } from './sampled-share-state.ts'

export interface SampledSharesOptions extends SurveyEstimateOptions {
  /** Confidence, between 0 and 1; default 0.95. */
  readonly level?: number
  /** Intervals that all hold together at the level, one minus level shared out; default false. */
  readonly bonferroni?: boolean
  /** Default `korn-graubard`. */
  readonly method?: 'korn-graubard' | 'logit'
  /**
   * `satterthwaite` (default) counts clusters for what they weigh; `design` is clusters less
   * strata, or the rank of the replicates, whatever the sizes.
   */
  readonly degreesOfFreedom?: 'satterthwaite' | 'design'
}

export interface SampledShare extends Interval, SampledShareRuling {
  readonly standardError: number
  readonly n: number
  /** p (1 - p) / se², at most n; for share 0 or 1 at most the effective n of the weights. */
  readonly effectiveN: number
  readonly clusters: number
  /** Those of the interval. */
  readonly degreesOfFreedom: number
}

/**
 * The share of every level of a factor in a complex sample, each with an interval and whether it is
 * to be shown.
 *
 * Default: Korn and Graubard's interval with an effective n not above n and t at Satterthwaite
 * degrees of freedom. With clusters of very unequal size, clusters less strata covers too seldom
 * (95 % intervals hold 90 % of the time); `npm run bench -- coverage` shows both. The state goes by
 * the interval of its own level, and by the width at 95 % without Bonferroni.
 *
 * @param factor one code per row of the design; a missing code is outside the base
 * @throws ContractError when lengths differ, the design is broken or the level outside 0-1
 * @returns one per level; impossible `denominator-is-zero`, `no-degrees-of-freedom`, or as
 *   `surveyShares`
 * @example
 * const factor = factorOf(['a', 'b', 'b', 'a', 'b', 'b'])
 * const stages = [{ clusters: Int32Array.of(1, 1, 2, 2, 3, 3) }]
 * const { value } = sampledShares(factor, { weights: new Float64Array(6).fill(1), stages })
 * value[1] // { value: 0.6666…, n: 6, clusters: 3, degreesOfFreedom: 2, state: 'withheld' }
 */
export function sampledShares(
  factor: Factor,
  design: SurveyDesign,
  options: SampledSharesOptions = {},
): Outcome<readonly SampledShare[]> {
  const { level = 0.95, bonferroni = false, method = 'korn-graubard' } = options
  requireLevel(level)
  const found = surveyShares(factor, design, options)
  if (found.status !== 'ok') return found
  const base = Float64Array.from(factor.codes, (code, row) =>
    code < 0 || options.domain?.[row] === 0 ? 0 : 1,
  )
  const { estimates, standardErrors, n, effectiveN: kishN } = found.value
  const degrees = degreesOf(design, base, options, found.value.degreesOfFreedom)
  if (degrees.status !== 'ok') return degrees
  if (n < 2) return impossible('no-degrees-of-freedom')
  const clusters = clustersInside(design, base)
  const own = bonferroni ? bonferroniLevel(level, estimates.length) : level
  const shares: SampledShare[] = []
  for (const [k, raw] of estimates.entries()) {
    const share = Math.min(1, raw)
    const spread = share * (1 - share)
    const ceiling = spread > 0 ? n : Math.min(n, kishN)
    const standardError = standardErrors[k]
    const estimate = { share, standardError, n, degreesOfFreedom: degrees.value }
    const interval = intervalOf(estimate, own, method, ceiling)
    const usual = intervalOf(estimate, 0.95, method, ceiling)
    if (interval.status !== 'ok') return interval
    if (usual.status !== 'ok') return usual
    const asItComes = standardError === 0 ? Infinity : spread / standardError ** 2
    const effectiveN = spread > 0 ? Math.min(ceiling, asItComes) : ceiling
    const width = usual.value.high - usual.value.low
    const basis = { n, effectiveN, clusters, degreesOfFreedom: degrees.value, width }
    const { low, high } = interval.value
    shares.push({
      value: share,
      low,
      high,
      standardError,
      n,
      effectiveN,
      clusters,
      degreesOfFreedom: degrees.value,
      ...sampledShareState(basis),
    })
  }
  return ok(shares)
}

/** Where the log odds are infinite the exact interval stands in. */
function intervalOf(
  estimate: Parameters<typeof kornGraubardInterval>[0],
  level: number,
  method: 'korn-graubard' | 'logit',
  mostEffectiveN: number,
): Outcome<Interval | KornGraubardInterval> {
  const hasLogOdds = estimate.share > 0 && estimate.share < 1
  return method === 'logit' && hasLogOdds
    ? logitShareInterval(estimate, level)
    : kornGraubardInterval(estimate, level, { mostEffectiveN })
}

function degreesOf(
  design: SurveyDesign,
  domain: Float64Array,
  { degreesOfFreedom = 'satterthwaite', replicates }: SampledSharesOptions,
  own: number,
): Outcome<number> {
  if (own < 1) return impossible('no-degrees-of-freedom')
  if (degreesOfFreedom === 'design') return ok(own)
  const found = satterthwaiteDegreesOfFreedom(design, { domain })
  if (found.status !== 'ok') return found
  return ok(replicates === undefined ? found.value : Math.min(own, found.value))
}

/** First-stage clusters with weight in the domain. */
function clustersInside(design: SurveyDesign, domain: Float64Array): number {
  const { clusterOf } = firstStage(design)
  const seen = new Set<number>()
  for (let row = 0; row < clusterOf.length; row += 1) {
    if (domain[row] !== 0 && design.weights[row] > 0) seen.add(clusterOf[row])
  }
  return seen.size
}
