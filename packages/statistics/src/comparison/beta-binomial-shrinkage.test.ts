// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { betaDraw } from '../random/beta-draw.ts'
import { binomialDraw } from '../random/binomial-draw.ts'
import { type RandomStream, randomStream } from '../random/random-stream.ts'
import { near, valueOf } from '../testing/near.ts'
import { betaBinomialShrinkage } from './beta-binomial-shrinkage.ts'

const peers = 40
const sample = (stream: RandomStream, mean: number, precision: number, n: number) => {
  const truth = Float64Array.from({ length: peers }, () =>
    precision === Infinity ? mean : betaDraw(stream, precision * mean, precision * (1 - mean)),
  )
  const sizes = truth.map(() => 1 + stream.below(2 * n))
  const shares = truth.map((one, unit) => binomialDraw(stream, sizes[unit], one) / sizes[unit])
  return { truth, sizes, shares }
}

test('intervals hold the true shares at the stated rate, and shrunk shares err less', () => {
  for (const [mean, precision, n] of [
    [0.3, 20, 30],
    [0.1, 60, 100],
    [0.5, Infinity, 50],
  ] as const) {
    const stream = randomStream(`shrink ${mean}`)
    let held = 0
    let raw = 0
    let shrunk = 0
    const times = 6
    for (let time = 0; time < times; time += 1) {
      const { truth, sizes, shares } = sample(stream, mean, precision, n)
      for (const [unit, one] of valueOf(betaBinomialShrinkage(shares, sizes)).shares.entries()) {
        held += Number(one.shrunk.low <= truth[unit] && truth[unit] <= one.shrunk.high)
        raw += (one.raw - truth[unit]) ** 2
        shrunk += (one.shrunk.value - truth[unit]) ** 2
      }
    }
    assert.ok(held / (times * peers) > 0.91, `${mean}: ${held / (times * peers)}`)
    assert.ok(shrunk < raw)
  }
})

/** Python 3.11, scipy 1.10.1: mean and precision integrated over 600 by 400 points. */
test('comes near the posterior integrated over both unknowns', () => {
  const sizes = Float64Array.from({ length: 36 }, (_, unit) => 15 + (unit % 5) * 10)
  const raw = sizes.map((size, unit) => ((unit * 7) % 13) / size)
  const found = valueOf(betaBinomialShrinkage(raw, sizes))
  near(found.peerMean, 0.20353713715356234, 6e-4)
  near(found.peerSpread, 0.15023786577633788, 6e-4)
  for (const [unit, value, low, high] of [
    [0, 0.06001804922548182, 0.0020655734561828014, 0.1919980621999597],
    [1, 0.26375375309045485, 0.12756035052677567, 0.4295734369754171],
    [4, 0.0537210905279169, 0.012072848734113876, 0.12244497409549597],
  ] as const) {
    const { shrunk } = found.shares[unit]
    near(shrunk.value, value, 6e-4)
    near(shrunk.low, low, 6e-4)
    near(shrunk.high, high, 6e-4)
  }
})

test('a small sample is drawn further to the peers than a large one', () => {
  const { shares, sizes } = sample(randomStream(3), 0.4, 15, 40)
  const found = valueOf(
    betaBinomialShrinkage(shares.with(0, 0.9).with(1, 0.9), sizes.with(0, 5).with(1, 500)),
  )
  const [small, large] = found.shares
  assert.ok(small.peerWeight > large.peerWeight)
  assert.ok(small.shrunk.value < large.shrunk.value && large.shrunk.value < 0.9)
  assert.ok(found.peerMean > 0.3 && found.peerMean < 0.55)
})

test('peers without any difference and shares of nothing still have an interval', () => {
  const none = valueOf(
    betaBinomialShrinkage(new Float64Array(peers), new Float64Array(peers).fill(30)),
  )
  const [first] = none.shares
  assert.equal(first.raw, 0)
  assert.ok(first.shrunk.value > 0 && first.shrunk.value < 0.01)
  assert.ok(first.shrunk.low >= 0 && first.shrunk.high < 0.03)
  const all = valueOf(
    betaBinomialShrinkage(new Float64Array(peers).fill(1), new Float64Array(peers).fill(30)),
  )
  near(all.peerMean, 1 - none.peerMean, 1e-6)
})

test('effective n of any size and fraction will do', () => {
  const { shares } = sample(randomStream(4), 0.4, 15, 40)
  for (const n of [0.01, 1.5, 1e7]) {
    const found = valueOf(
      betaBinomialShrinkage(
        shares,
        shares.map(() => n),
      ),
    )
    for (const { shrunk, peerWeight } of found.shares) {
      assert.ok(shrunk.low <= shrunk.value && shrunk.value <= shrunk.high)
      assert.ok(shrunk.low >= 0 && shrunk.high <= 1 && peerWeight >= 0 && peerWeight <= 1)
    }
  }
})

test('the order of the units changes nothing', () => {
  const { shares, sizes } = sample(randomStream(5), 0.2, 10, 30)
  const found = valueOf(betaBinomialShrinkage(shares, sizes)).shares
  const turned = valueOf(betaBinomialShrinkage(shares.toReversed(), sizes.toReversed())).shares
  for (const [unit, one] of found.entries()) {
    near(turned[peers - 1 - unit].shrunk.value, one.shrunk.value)
    near(turned[peers - 1 - unit].shrunk.high, one.shrunk.high, 1e-8)
  }
})

test('fewer than thirty peers are none', () => {
  const few = new Float64Array(29).fill(0.5)
  assert.deepEqual(
    betaBinomialShrinkage(
      few,
      few.map(() => 10),
    ),
    {
      status: 'impossible',
      reason: 'too-few-peers',
      detail: { peers: 29, least: 30 },
    },
  )
})

test('shares outside 0-1 and units without respondents are the caller’s mistake', () => {
  const shares = new Float64Array(peers).fill(0.5)
  const sizes = new Float64Array(peers).fill(20)
  assert.throws(() => betaBinomialShrinkage(shares.with(0, 1.2), sizes), ContractError)
  assert.throws(() => betaBinomialShrinkage(shares, sizes.with(0, 0)), ContractError)
  assert.throws(() => betaBinomialShrinkage(shares, sizes.with(0, Number.NaN)), ContractError)
})
