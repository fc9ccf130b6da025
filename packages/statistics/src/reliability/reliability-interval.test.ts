// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { valueOf } from '../testing/near.ts'
import { krippendorffExample } from './krippendorff-example.ts'
import { ratingsOf } from './ratings.ts'
import { reliabilityGate } from './reliability-gate.ts'
import { reliabilityInterval } from './reliability-interval.ts'

const nominal = { kind: 'krippendorff', level: 'nominal' } as const

test('the same seed gives the same interval to the bit, another seed another', () => {
  const first = reliabilityInterval(krippendorffExample, nominal, { seed: 1 })
  assert.deepEqual(reliabilityInterval(krippendorffExample, nominal, { seed: 1 }), first)
  assert.notDeepEqual(reliabilityInterval(krippendorffExample, nominal, { seed: 2 }), first)
})

test('the order of the units does not change the interval', () => {
  const coders = [
    [1, 2, 2, 1, 3, 1, 2, 2],
    [1, 2, 1, 1, 3, 2, 2, 2],
  ]
  const turned = coders.map((row) => row.toReversed())
  const options = { seed: 'order', resamples: 100 }
  assert.deepEqual(
    reliabilityInterval(ratingsOf(coders), nominal, options),
    reliabilityInterval(ratingsOf(turned), nominal, options),
  )
})

test('every measure has an interval around its estimate', () => {
  const two = ratingsOf([
    [1, 2, 2, 1, 3, 1, 2, 2, 1, 3, 3, 1],
    [1, 2, 1, 1, 3, 2, 2, 2, 1, 3, 2, 1],
  ])
  for (const kind of [
    'percent-agreement',
    'cohen',
    'gwet',
    'fleiss',
    'brennan-prediger',
  ] as const) {
    for (const weights of ['unweighted', 'linear', 'quadratic'] as const) {
      const { low, high } = valueOf(
        reliabilityInterval(two, { kind, weights }, { seed: kind, resamples: 200 }),
      )
      assert.ok(low > 0 && low < high && high <= 1, `${kind} ${low} ${high}`)
    }
  }
})

test('many equal units and few of them are resampled alike', () => {
  // 4,000 units in 3 patterns go pattern by pattern: the error shrinks with the root of the number.
  const rows = (times: number) => [
    Array.from({ length: 40 * times }, (_, unit) => unit % 2),
    Array.from({ length: 40 * times }, (_, unit) => (unit % 10 === 0 ? 1 : unit % 2)),
  ]
  const error = (times: number) =>
    valueOf(reliabilityInterval(ratingsOf(rows(times)), nominal, { seed: 'x' })).standardError
  const ratio = error(1) / error(100)
  assert.ok(ratio > 9 && ratio < 11, `ratio ${ratio}`)
})

test('resamples without variation are counted, not counted as one', () => {
  const rare = ratingsOf([
    [1, 1, 1, 2],
    [1, 1, 1, 2],
  ])
  const found = valueOf(reliabilityInterval(rare, nominal, { seed: 3, resamples: 1000 }))
  // (3/4)^4 + (1/4)^4 = 0.32 of the resamples.
  assert.ok(Math.abs(found.undefinedResamples - 320) < 60)
  assert.equal(found.low, 1)
})

test('what has no coefficient has no interval, for the same reason', () => {
  const constant = reliabilityInterval(
    ratingsOf([
      [1, 1],
      [1, 1],
    ]),
    nominal,
    { seed: 1 },
  )
  assert.ok(constant.status === 'impossible' && constant.reason === 'no-variation')
  const cohen = { kind: 'cohen' } as const
  const alone = reliabilityInterval(
    ratingsOf([
      [1, null],
      [null, 2],
    ]),
    cohen,
    { seed: 1 },
  )
  assert.ok(alone.status === 'impossible' && alone.reason === 'no-pairable-values')
  assert.equal(reliabilityGate(constant).kind, 'unavailable')
})

test('the gate looks at the lower end', () => {
  const at = (low: number) => reliabilityGate({ status: 'ok', value: { low } }).kind
  assert.deepEqual([0.6669, 0.667, 0.7999, 0.8].map(at), [
    'closed',
    'tentative',
    'tentative',
    'open',
  ])
})
