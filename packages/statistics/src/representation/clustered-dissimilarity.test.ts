// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { factorOf } from '../design/factor.ts'
import { randomStream } from '../random/random-stream.ts'
import { near, valueOf } from '../testing/near.ts'
import { clusteredDissimilarity } from './clustered-dissimilarity.ts'
import { dissimilarityByChance } from './dissimilarity-by-chance.ts'

const population = Float64Array.of(0.25, 0.4, 0.35)
const trait = factorOf('aaaaabbbbbbbbbbbccccccccccccccaaaaaabbbbbbbbbbbbbbcccccccccc')
const weights = new Float64Array(60).fill(2)
const seed = 'dissimilarity'

test('for persons drawn one by one it is near the exact one', () => {
  const counts = Float64Array.of(11, 25, 24)
  const exact = valueOf(dissimilarityByChance(counts, population))
  const found = valueOf(clusteredDissimilarity(trait, population, { weights }, { seed }))
  near(found.dissimilarity, exact.dissimilarity)
  near(found.expectedByChance, exact.expectedByChance, 0.006)
  near(found.corrected, exact.corrected, 0.006)
})

test('clusters that are alike inside make more of it chance', () => {
  const stream = randomStream(1)
  const clusters = Int32Array.from(weights, (_, row) => Math.floor(row / 6))
  const alike = factorOf(
    Array.from({ length: 10 }, () => 'abc'[stream.below(3)]).flatMap((one) =>
      one.repeat(6).split(''),
    ),
    ['a', 'b', 'c'],
  )
  const alone = valueOf(clusteredDissimilarity(alike, population, { weights }, { seed }))
  const design = { weights, stages: [{ clusters }] }
  const together = valueOf(clusteredDissimilarity(alike, population, design, { seed }))
  assert.ok(together.expectedByChance > 1.5 * alone.expectedByChance)
  assert.ok(together.corrected <= alone.corrected)
})

test('the same seed gives the same to the bit', () => {
  const design = { weights }
  const once = clusteredDissimilarity(trait, population, design, { seed: 7, resamples: 50 })
  const again = clusteredDissimilarity(trait, population, design, { seed: 7, resamples: 50 })
  assert.deepEqual(once, again)
})

test('resamples without weight are counted and left out', () => {
  const rare = { weights: Float64Array.of(1, 1, 0, 0, 0, 0) }
  const two = factorOf('ababab')
  const options = { seed: 3, resamples: 200 }
  const found = valueOf(clusteredDissimilarity(two, Float64Array.of(1, 1), rare, options))
  assert.ok(found.undefinedResamples > 5 && found.undefinedResamples < 100)
})

test('a stratum of one cluster cannot be resampled', () => {
  const strata = Int32Array.from(weights, (_, row) => Number(row === 0))
  assert.deepEqual(
    clusteredDissimilarity(trait, population, { weights, stages: [{ strata }] }, { seed }),
    { status: 'impossible', reason: 'lonely-cluster', detail: { stratum: 1 } },
  )
})

test('resamples are counted from one', () => {
  assert.throws(
    () => clusteredDissimilarity(trait, population, { weights }, { seed, resamples: 0 }),
    ContractError,
  )
})
