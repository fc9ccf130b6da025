// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireCount, requireSameLength } from '../contract/require-numbers.ts'
import type { Factor } from '../design/factor.ts'
import { requireDesign, type SurveyDesign } from '../design/survey-design.ts'
import { weightedShares } from '../hypothesis-tests/weighted-shares.ts'
import { type RandomStream, randomStream } from '../random/random-stream.ts'
import { type StageGroups, stageGroups } from '../variance/stage-groups.ts'
import { dissimilarity } from './dissimilarity.ts'
import type { DissimilarityByChance } from './dissimilarity-by-chance.ts'

export interface ClusteredDissimilarityOptions {
  /** Repeats the calculation to the last bit. */
  readonly seed: number | string
  /** Default 2,000. */
  readonly resamples?: number
}

export interface ClusteredDissimilarity extends DissimilarityByChance {
  /** Spread of D over the resamples. */
  readonly standardError: number
  /** Resamples in which nothing had weight; they do not count. */
  readonly undefinedResamples: number
}

/**
 * The index of dissimilarity between a weighted or clustered sample and the population, what chance
 * alone would give it, and a corrected value, by a bootstrap of first-stage clusters.
 *
 * Per resample n_h - 1 of the n_h clusters of a stratum are drawn with replacement, their weights
 * times n_h / (n_h - 1) (Rao and Wu 1988). Expected by chance: mean of 1/2 sum |s* - s|; corrected:
 * max(0, 2 D - mean D*). Finite populations are taken as endless. Rows without the trait are left
 * out.
 *
 * @param trait per row, its levels in the order of the population
 * @param population share or number per class; divided by its sum first
 * @param options seed, and how many resamples
 * @throws ContractError when lengths differ, the design is broken or resamples is below 1
 * @returns impossible `empty-distribution`, `lonely-cluster` (detail: stratum),
 *   `no-resample-with-weight`
 * @example
 * const trait = factorOf(['a', 'a', 'b', 'a', 'b', 'b', 'a', 'a'])
 * const clusters = Int32Array.of(1, 1, 2, 2, 3, 3, 4, 4)
 * const design = { weights: Float64Array.of(1, 1, 1, 1, 1, 1, 1, 1), stages: [{ clusters }] }
 * clusteredDissimilarity(trait, Float64Array.of(1, 1), design, { seed: 1 })
 * // { dissimilarity: 0.125, undefinedResamples: 0 }
 */
export function clusteredDissimilarity(
  trait: Factor,
  population: Float64Array,
  design: SurveyDesign,
  { seed, resamples = 2000 }: ClusteredDissimilarityOptions,
): Outcome<ClusteredDissimilarity> {
  requireDesign(design)
  requireSameLength(trait.codes, design.weights)
  requireCount(resamples, 'resamples', 1)
  const { shares, total } = weightedShares(trait, design.weights)
  const apart = dissimilarity(shares, population)
  if (apart.status !== 'ok') return apart
  const groups = stageGroups(design.stages?.[0] ?? {}, design.weights.length, undefined)
  const lonely = groups.clustersIn.indexOf(1)
  if (lonely >= 0) return impossible('lonely-cluster', { stratum: groups.stratumCode[lonely] })
  const parts = design.weights.map((weight) => weight / total)
  const totals = clusterTotals(trait, parts, groups)
  const found = distances(totals, shares, population, groups, randomStream(seed), resamples)
  if (found.defined === 0) return impossible('no-resample-with-weight')
  const mean = found.toPopulation / found.defined
  const variance = found.squares / found.defined - mean * mean
  return ok({
    dissimilarity: apart.value,
    expectedByChance: found.toSample / found.defined,
    corrected: Math.max(0, 2 * apart.value - mean),
    standardError: Math.sqrt(Math.max(0, variance)),
    undefinedResamples: resamples - found.defined,
  })
}

/** Per cluster and class the sum of weights, cluster after cluster. */
function clusterTotals(trait: Factor, weights: Float64Array, groups: StageGroups): Float64Array {
  const classes = trait.levels.length
  const totals = new Float64Array(groups.stratumOf.length * classes)
  for (let row = 0; row < weights.length; row += 1) {
    const code = trait.codes[row]
    if (code >= 0) totals[groups.clusterOf[row] * classes + code] += weights[row]
  }
  return totals
}

interface Distances {
  /** Resamples with weight. */
  readonly defined: number
  /** Sums over these of D to the sample, of D to the population and of its square. */
  readonly toSample: number
  readonly toPopulation: number
  readonly squares: number
}

function distances(
  totals: Float64Array,
  shares: Float64Array,
  population: Float64Array,
  groups: StageGroups,
  stream: RandomStream,
  resamples: number,
): Distances {
  const residents = population.reduce((sum, one) => sum + one, 0)
  const strata = clustersOf(groups)
  const drawn = new Float64Array(shares.length)
  let [defined, toSample, toPopulation, squares] = [0, 0, 0, 0]
  for (let resample = 0; resample < resamples; resample += 1) {
    const weight = drawClusters(drawn, totals, strata, stream)
    if (weight === 0) continue
    let fromSample = 0
    let fromPopulation = 0
    for (let at = 0; at < shares.length; at += 1) {
      fromSample += Math.abs(drawn[at] / weight - shares[at]) / 2
      fromPopulation += Math.abs(drawn[at] / weight - population[at] / residents) / 2
    }
    defined += 1
    toSample += fromSample
    toPopulation += fromPopulation
    squares += fromPopulation * fromPopulation
  }
  return { defined, toSample, toPopulation, squares }
}

/** Per stratum its clusters. */
function clustersOf({ stratumOf, clustersIn }: StageGroups): readonly Int32Array[] {
  const lists = Array.from(clustersIn, (size) => new Int32Array(size))
  const filled = new Int32Array(clustersIn.length)
  for (let cluster = 0; cluster < stratumOf.length; cluster += 1) {
    const stratum = stratumOf[cluster]
    lists[stratum][filled[stratum]] = cluster
    filled[stratum] += 1
  }
  return lists
}

/** Fills `drawn` with the class totals of one resample; returns their sum. */
function drawClusters(
  drawn: Float64Array,
  totals: Float64Array,
  strata: readonly Int32Array[],
  stream: RandomStream,
): number {
  drawn.fill(0)
  for (const clusters of strata) {
    const scale = clusters.length / (clusters.length - 1)
    for (let draw = 1; draw < clusters.length; draw += 1) {
      const from = clusters[stream.below(clusters.length)] * drawn.length
      for (let at = 0; at < drawn.length; at += 1) drawn[at] += scale * totals[from + at]
    }
  }
  return drawn.reduce((sum, one) => sum + one, 0)
}
