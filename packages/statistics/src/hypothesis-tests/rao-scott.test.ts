// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { assert as check, integer, property } from 'fast-check'
import { ContractError } from '../contract/contract-error.ts'
import { factorOf } from '../design/factor.ts'
import { near, valueOf } from '../testing/near.ts'
import { chiSquareGoodnessOfFit } from './chi-square-goodness-of-fit.ts'
import { raoScottCorrection } from './rao-scott-correction.ts'
import { raoScottGoodnessOfFit } from './rao-scott-goodness-of-fit.ts'
import { raoScottIndependence } from './rao-scott-independence.ts'
import { waldIndependence } from './wald-independence.ts'

const of = (...numbers: number[]) => Float64Array.from(numbers)
const a = factorOf(['x', 'x', 'x', 'y', 'y', 'y', 'y', 'x', 'x', 'y'])
const b = factorOf(['u', 'u', 'v', 'v', 'v', 'u', 'v', 'u', 'u', 'v'])
const weights = of(1, 2, 1, 3, 1, 2, 2, 1, 1, 4)
const clusters = Int32Array.of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5)
const design = { weights, stages: [{ clusters }] }

/** R 4.2.2, survey 4.1.1: svychisq(~a + b, design, statistic) for all four statistics. */
test('equals R survey for two traits in five clusters', () => {
  const pearson = valueOf(raoScottIndependence(a, b, design))
  const f = valueOf(pearson.f)
  near(f.statistic, 4.9412605742880977)
  near(f.denominatorDegreesOfFreedom, 4)
  near(f.pValue, 0.0903211194661118)
  near(pearson.pearson, 4.1558441558441555)
  near(pearson.firstOrder.pValue, 0.0262229053913586)
  const { wald, adjusted } = valueOf(waldIndependence(a, b, design))
  near(valueOf(wald).statistic, 3.876974852762455)
  near(valueOf(wald).pValue, 0.120306766213973)
  near(valueOf(adjusted).pValue, 0.120306766213973)
})

test('a simple random sample is tested as Pearson would, but for n - 1', () => {
  const trait = factorOf('aaaabbbccc')
  const shares = of(0.2, 0.3, 0.5)
  const fit = valueOf(
    raoScottGoodnessOfFit(trait, shares, { weights: new Float64Array(10).fill(7) }),
  )
  near(fit.pearson, valueOf(chiSquareGoodnessOfFit(of(4, 3, 3), shares)).statistic)
  assert.equal(fit.lowExpected, true)
})

test('the order of rows, classes and the scale of the weights change nothing', () => {
  const plain = valueOf(raoScottIndependence(a, b, design))
  check(
    property(integer({ min: 0, max: 9 }), integer({ min: -6, max: 6 }), (shift, power) => {
      const turn = (row: number) => (row + shift) % 10
      const moved = <T>(values: ArrayLike<T>) =>
        Array.from({ length: 10 }, (_, row) => values[turn(row)])
      const labels = ({ codes, levels }: typeof a) =>
        factorOf(
          moved(codes).map((code) => levels[code]),
          levels.toReversed(),
        )
      const other = valueOf(
        raoScottIndependence(labels(a), labels(b), {
          weights: Float64Array.from(moved(weights), (weight) => weight * 10 ** power),
          stages: [{ clusters: Int32Array.from(moved(clusters)) }],
        }),
      )
      near(other.pearson, plain.pearson)
      near(other.deltas[0], plain.deltas[0])
    }),
    { seed: 20261122, numRuns: 40 },
  )
})

test('rows without the trait are left out but stay in the design', () => {
  const some = factorOf(['x', 'x', null, 'y', 'y', 'y', null, 'x', 'x', 'y'])
  const fit = valueOf(raoScottGoodnessOfFit(some, of(0.5, 0.5), design))
  near(fit.shares[0], 5 / 15)
  const zero = weights.map((weight, row) => (row === 2 || row === 6 ? 0 : weight))
  const same = valueOf(
    raoScottGoodnessOfFit(a, of(0.5, 0.5), { weights: zero, stages: [{ clusters }] }),
  )
  near(fit.firstOrder.statistic, same.firstOrder.statistic)
})

test('what a design makes impossible says why', () => {
  const reasonOf = (outcome: { status: string; reason?: string }) => outcome.reason ?? 'ok'
  const alone = { weights, stages: [{ clusters: new Int32Array(10) }] }
  assert.equal(reasonOf(raoScottGoodnessOfFit(a, of(0.5, 0.5), alone)), 'lonely-cluster')
  assert.equal(reasonOf(raoScottIndependence(a, b, alone)), 'lonely-cluster')
  const none = { weights: new Float64Array(10) }
  assert.equal(reasonOf(raoScottGoodnessOfFit(a, of(0.5, 0.5), none)), 'no-positive-weight')
  assert.equal(reasonOf(waldIndependence(a, b, none)), 'no-positive-weight')
  const one = factorOf('xxxxxxxxxx', ['x', 'y'])
  assert.equal(reasonOf(raoScottGoodnessOfFit(one, of(0.5, 0.5), design)), 'no-sampling-variance')
  assert.equal(reasonOf(raoScottIndependence(one, b, design)), 'empty-row')
  assert.equal(reasonOf(raoScottIndependence(b, one, design)), 'empty-column')
  assert.equal(reasonOf(raoScottIndependence(a, factorOf('aaaaaaaaaa'), design)), 'too-few-classes')
})

test('more contrasts than clusters have no Wald test, and no degrees of freedom no F', () => {
  const three = factorOf('abcabcabca')
  const found = waldIndependence(three, factorOf('ppqqrrppqq'), design)
  const adjusted = found.status === 'ok' ? found.value.adjusted.status : found.reason
  assert.ok(adjusted === 'impossible' || adjusted === 'singular-covariance')
  const fit = valueOf(raoScottGoodnessOfFit(a, of(0.5, 0.5), design, { degreesOfFreedom: 0 }))
  assert.equal(fit.f.status, 'impossible')
})

test('deltas that are all equal take the correction back to one factor', () => {
  const found = valueOf(raoScottCorrection(12, of(2, 2, 2), 20))
  near(found.firstOrder.statistic, 6)
  near(found.secondOrder.statistic, 6)
  near(found.secondOrder.degreesOfFreedom, 3)
  assert.equal(raoScottCorrection(1, of(0, 0), 20).status, 'impossible')
  assert.throws(() => raoScottCorrection(1, of(), 20), ContractError)
})
