// SPDX-License-Identifier: EUPL-1.2
import { test } from 'node:test'
import { cohenW } from '../hypothesis-tests/cohen-w.ts'
import { near, valueOf } from '../testing/near.ts'
import { kish } from '../weights/kish.ts'
import { dissimilarity } from './dissimilarity.ts'
import { dissimilarityByChance } from './dissimilarity-by-chance.ts'
import { representationRatio } from './representation-ratio.ts'

/**
 * Wang et al. 2019, post-stratification data of 27 countries, the Netherlands: sex by four ages,
 * residents and expected users. Published: R per stratum, D, effective n and design effect.
 */
const residents = Float64Array.of(
  1_710_496,
  1_210_812,
  1_062_720,
  4_428_289,
  1_791_587,
  1_237_191,
  1_063_612,
  4_151_092,
)
const users = Float64Array.of(1469.6, 2443.5, 1844.0, 3599.0, 1951.1, 3104.0, 2388.8, 4423.4)
const ratios = [0.674, 1.584, 1.362, 0.638, 0.855, 1.969, 1.763, 0.836]

const sharesOf = (values: Float64Array) => {
  const total = values.reduce((sum, value) => sum + value, 0)
  return values.map((value) => value / total)
}
const known = (value: number) => ({ value, low: value, high: value })

test('the published ratios come out', () => {
  const p = sharesOf(residents)
  for (const [at, share] of sharesOf(users).entries()) {
    near(valueOf(representationRatio(known(share), known(p[at]))).value, ratios[at], 0.0005)
  }
})

test('the published dissimilarity comes out, and chance hardly adds to it', () => {
  near(valueOf(dissimilarity(users, residents)), 0.1862, 0.00005)
  const { expectedByChance } = valueOf(dissimilarityByChance(users.map(Math.round), residents))
  near(expectedByChance, 0.006, 0.002)
})

/** Post-stratified weights are N_h / n_h for the n_h users of stratum h. */
test('the published design effect and effective n come out of post-stratified weights', () => {
  const designEffect = 1 + valueOf(cohenW(sharesOf(residents), sharesOf(users))) ** 2
  const n = users.reduce((sum, count) => sum + count, 0)
  near(designEffect, 1.1598, 0.00005)
  near(n / designEffect, 18300.0, 0.0001)
  const weights = Array.from(users, (count, stratum) =>
    Array.from({ length: Math.round(count) }, () => residents[stratum] / count),
  )
  const summary = valueOf(kish(Float64Array.from(weights.flat())))
  near(summary.designEffect, designEffect, 0.0001)
  near(summary.effectiveN, n / designEffect, 0.0001)
})
