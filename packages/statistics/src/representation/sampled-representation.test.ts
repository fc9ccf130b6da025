// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { factorOf } from '../design/factor.ts'
import { near, valueOf } from '../testing/near.ts'
import { sampledDifference } from './sampled-difference.ts'
import { sampledRepresentation } from './sampled-representation.ts'

const trait = factorOf('aabbabbbab')
const counted = [
  { value: 0.5, se: 0 },
  { value: 0.5, se: 0 },
]
const clusters = Int32Array.of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5)
const design = { weights: Float64Array.of(1, 2, 1, 3, 1, 2, 2, 1, 1, 4), stages: [{ clusters }] }

/** By hand: shares 5/18 and 13/18, cluster totals of w (1[a] - 5/18) / 18. */
test('ratios and differences of both classes mirror each other', () => {
  const [a, b] = valueOf(sampledRepresentation(trait, counted, design))
  near(a.share.value, 5 / 18)
  near(b.share.value, 13 / 18)
  near(a.share.se, b.share.se)
  near(valueOf(a.ratio).ratio, 10 / 18)
  near(a.difference.value, -b.difference.value)
  near(a.difference.low, -b.difference.high)
  assert.ok(valueOf(valueOf(a.ratio).log).low > 0)
})

test('an error of the population widens ratio and difference', () => {
  const estimated = counted.map(({ value }) => ({ value, se: 0.03 }))
  const [known] = valueOf(sampledRepresentation(trait, counted, design))
  const [wider] = valueOf(sampledRepresentation(trait, estimated, design))
  assert.ok(wider.difference.se > known.difference.se)
  assert.ok(valueOf(wider.ratio).linear.se > valueOf(known.ratio).linear.se)
})

test('a class without residents keeps its difference', () => {
  const none = [
    { value: 0, se: 0 },
    { value: 1, se: 0 },
  ]
  const [a] = valueOf(sampledRepresentation(trait, none, design))
  assert.deepEqual(a.ratio, { status: 'impossible', reason: 'no-residents' })
  near(a.difference.value, 5 / 18)
})

test('what the design makes impossible says why', () => {
  const alone = { ...design, stages: [{ clusters: new Int32Array(10) }] }
  assert.equal(sampledRepresentation(trait, counted, alone).status, 'impossible')
  assert.deepEqual(sampledRepresentation(trait, counted, alone, { lonely: 'certainty' }), {
    status: 'impossible',
    reason: 'no-degrees-of-freedom',
  })
  const none = { weights: new Float64Array(10) }
  assert.equal(sampledRepresentation(trait, counted, none).status, 'impossible')
})

test('sizes, levels and degrees of freedom are the caller’s', () => {
  assert.throws(() => sampledRepresentation(trait, counted.slice(1), design), ContractError)
  const share = { value: 0.2, se: 0.03 }
  assert.throws(() => sampledDifference(share, share, 1, 10), ContractError)
  assert.throws(() => sampledDifference(share, share, 0.95, 0), ContractError)
})
