// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { array, assert as check, integer, property } from 'fast-check'
import { ContractError } from '../contract/contract-error.ts'
import { multinomialDraw } from '../random/multinomial-draw.ts'
import { randomStream } from '../random/random-stream.ts'
import { near, valueOf } from '../testing/near.ts'
import { dissimilarity } from './dissimilarity.ts'
import { dissimilarityByChance } from './dissimilarity-by-chance.ts'

const of = (...numbers: number[]) => Float64Array.from(numbers)

/** R 4.2.2: dmultinom over all outcomes of 10 persons in three classes. */
test('equals the mean over all possible samples', () => {
  const found = valueOf(dissimilarityByChance(of(5, 3, 2), of(2, 3, 5)))
  near(found.dissimilarity, 0.3)
  near(found.expectedByChance, 0.165875685300001)
  near(found.corrected, 0.242062662479998)
})

test('is what endlessly many resamples would give', () => {
  const counts = of(30, 50, 5, 15)
  const population = of(0.25, 0.4, 0.2, 0.15)
  const stream = randomStream('chance')
  const mean = (shares: Float64Array) => {
    let sum = 0
    for (let draw = 0; draw < 4000; draw += 1) {
      const sample = Float64Array.from(multinomialDraw(stream, 100, shares))
      sum += valueOf(dissimilarity(sample, population))
    }
    return sum / 4000
  }
  const found = valueOf(dissimilarityByChance(counts, population))
  near(found.expectedByChance, mean(population), 0.003)
  near(found.corrected, 2 * found.dissimilarity - mean(counts.map((one) => one / 100)), 0.003)
})

test('one person is as far off as chance would have it', () => {
  const found = valueOf(dissimilarityByChance(of(1, 0), of(0.3, 0.7)))
  near(found.dissimilarity, 0.7)
  near(found.expectedByChance, 0.3 * 0.7 + 0.7 * 0.3)
  near(found.corrected, 0.7)
})

test('a huge sample keeps its dissimilarity, and chance gives next to nothing', () => {
  const found = valueOf(dissimilarityByChance(of(4e9, 6e9), of(0.5, 0.5)))
  near(found.corrected, 0.1, 1e-6)
  assert.ok(found.expectedByChance < 1e-5)
})

test('all stay within 0 and 1, and the correction never raises what chance explains', () => {
  check(
    property(
      array(integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 6 }),
      array(integer({ min: 1, max: 40 }), { minLength: 6, maxLength: 6 }),
      (counts, sizes) => {
        if (counts.every((count) => count === 0)) return
        const population = of(...sizes.slice(0, counts.length))
        const found = valueOf(dissimilarityByChance(of(...counts), population))
        for (const one of Object.values(found)) assert.ok(one >= 0 && one <= 1)
        assert.ok(found.corrected <= found.dissimilarity + 1e-12)
      },
    ),
    { seed: 20261122, numRuns: 100 },
  )
})

test('nobody has no dissimilarity, and half a person is the caller’s mistake', () => {
  assert.equal(dissimilarityByChance(of(0, 0), of(1, 1)).status, 'impossible')
  assert.throws(() => dissimilarityByChance(of(0.5, 1), of(1, 1)), ContractError)
})
