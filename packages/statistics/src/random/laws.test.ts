// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { chiSquareUpperTail } from '../distributions/chi-square-upper-tail.ts'
import { incompleteBeta } from '../distributions/incomplete-beta.ts'
import { incompleteGamma } from '../distributions/incomplete-gamma.ts'
import { normalCumulative } from '../distributions/normal-cumulative.ts'
import { upperIncompleteGamma } from '../distributions/upper-incomplete-gamma.ts'
import { betaDraw } from './beta-draw.ts'
import { binomialDraw } from './binomial-draw.ts'
import { exponentialDraw } from './exponential-draw.ts'
import { gammaDraw } from './gamma-draw.ts'
import { multinomialDraw } from './multinomial-draw.ts'
import { normalDraw } from './normal-draw.ts'
import { poissonDraw } from './poisson-draw.ts'
import { type RandomStream, randomStream } from './random-stream.ts'
import { shuffle } from './shuffle.ts'

const cells = 50
const many = 20_000

/**
 * The chi-square test of equal cells on the probability integral transform; for a count the
 * transform is spread evenly over its own step. A right law fails for one seed in 10,000.
 */
function fits(
  name: string,
  draw: (stream: RandomStream) => number,
  below: (value: number) => number,
  jump: (value: number) => number = () => 0,
): void {
  test(`${name} follows its law`, () => {
    const stream = randomStream(name)
    const seen = new Float64Array(cells)
    for (let i = 0; i < many; i += 1) {
      const value = draw(stream)
      const place = below(value) + (stream.uniform() - 1) * jump(value)
      seen[Math.min(cells - 1, Math.max(0, Math.floor(place * cells)))] += 1
    }
    let statistic = 0
    for (const count of seen) statistic += (count - many / cells) ** 2 / (many / cells)
    const p = chiSquareUpperTail(statistic, cells - 1)
    assert.ok(p > 1e-4 && p < 1 - 1e-4, `p ${p}`)
  })
}

function binomialFits(n: number, p: number): void {
  const below = (k: number) => (k < 0 ? 0 : k >= n ? 1 : incompleteBeta(1 - p, n - k, k + 1))
  const draw = (stream: RandomStream) => binomialDraw(stream, n, p)
  fits(`binomial ${n}, ${p}`, draw, below, (k) => below(k) - below(k - 1))
}

function poissonFits(mean: number): void {
  const below = (k: number) => (k < 0 ? 0 : upperIncompleteGamma(mean, k + 1))
  const draw = (stream: RandomStream) => poissonDraw(stream, mean)
  fits(`poisson ${mean}`, draw, below, (k) => below(k) - below(k - 1))
}

fits(
  'uniform',
  (stream) => stream.uniform(),
  (x) => x,
)
fits('normal', normalDraw, normalCumulative)
fits('exponential', exponentialDraw, (x) => -Math.expm1(-x))
for (const shape of [0.05, 0.5, 1, 3.3, 1000]) {
  fits(
    `gamma ${shape}`,
    (stream) => gammaDraw(stream, shape),
    (x) => incompleteGamma(x, shape),
  )
}
fits(
  'beta',
  (stream) => betaDraw(stream, 0.4, 7),
  (x) => incompleteBeta(x, 0.4, 7),
)
for (const [n, p] of [
  [1, 0.5],
  [9, 0.03],
  [40, 0.3],
  [60, 0.8],
  [1e5, 0.4],
  [1e8, 1e-6],
]) {
  binomialFits(n, p)
}
for (const mean of [0.01, 3, 9.99, 10, 47, 1e6]) poissonFits(mean)
fits(
  'below 7',
  (stream) => stream.below(7),
  (k) => (k + 1) / 7,
  () => 1 / 7,
)
fits(
  'below 3e15',
  (stream) => stream.below(3e15),
  (k) => k / 3e15,
)

test('the tail of the normal distribution is as heavy as it should be', () => {
  const stream = randomStream('far')
  let beyond = 0
  for (let i = 0; i < 400_000; i += 1) if (Math.abs(normalDraw(stream)) > 3.4426) beyond += 1
  // 230.4 are expected; Poisson.
  assert.ok(Math.abs(beyond - 230.4) < 4 * Math.sqrt(230.4), `${beyond}`)
})

test('the cells of a multinomial draw follow their chances and add up', () => {
  const stream = randomStream('cells')
  const chances = Float64Array.of(0.1, 0, 0.6, 0.3)
  const sums = new Float64Array(4)
  for (let i = 0; i < 2000; i += 1) {
    const counts = multinomialDraw(stream, 50, chances)
    assert.equal(counts[0] + counts[1] + counts[2] + counts[3], 50)
    counts.forEach((count, cell) => {
      sums[cell] += count
    })
  }
  assert.equal(sums[1], 0)
  let statistic = 0
  for (const cell of [0, 2, 3])
    statistic += (sums[cell] / 1e5 / chances[cell] - 1) ** 2 * chances[cell] * 1e5
  assert.ok(chiSquareUpperTail(statistic, 2) > 1e-3, `${statistic}`)
})

test('every order of three is equally likely', () => {
  const stream = randomStream('orders')
  const seen = new Map<string, number>()
  for (let i = 0; i < 6000; i += 1) {
    const order = shuffle(stream, Int32Array.of(1, 2, 3)).join('')
    seen.set(order, (seen.get(order) ?? 0) + 1)
  }
  let statistic = 0
  for (const count of seen.values()) statistic += (count - 1000) ** 2 / 1000
  assert.equal(seen.size, 6)
  assert.ok(chiSquareUpperTail(statistic, 5) > 1e-3)
})
