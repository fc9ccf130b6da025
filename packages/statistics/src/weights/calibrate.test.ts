// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { matrixOf } from '../algebra/matrix.ts'
import { near, valueOf } from '../testing/near.ts'
import { calibrate } from './calibrate.ts'

const d = Float64Array.of(10, 20, 10, 30, 10, 20)
const z = [10, 20, 30, 20, 10, 40]
const x = matrixOf(z.map((value) => [1, value]))
const totals = Float64Array.of(100, 2500)

function check(got: Float64Array, wanted: readonly number[]): void {
  for (const [row, weight] of wanted.entries()) near(got[row], weight)
}

test('linear and logit weights are those of survey 4.1.1, calibrate()', () => {
  check(
    valueOf(calibrate(d, x, totals)).weights,
    [
      7.42574257425742, 18.8118811881188, 11.3861386138614, 28.2178217821782, 7.42574257425742,
      26.7326732673267,
    ],
  )
  const logit = calibrate(d, x, totals, { distance: 'logit', bounds: { low: 0.5, high: 2 } })
  check(
    valueOf(logit).weights,
    [
      7.68405578833264, 18.5211118273186, 11.2901061334117, 27.7816677409778, 7.68405578833264,
      27.0390027216268,
    ],
  )
})

test('linear weights within bounds are those of survey 4.1.1', () => {
  const { ratios, weights } = valueOf(calibrate(d, x, totals, { bounds: { low: 0.7, high: 1.3 } }))
  near(weights[4], 7.04347826086956)
  near(weights[5], 26)
  near(ratios[5], 1.3)
})

test('bounds that no weights can keep are said, not broken', () => {
  for (const distance of ['linear', 'raking', 'logit'] as const) {
    const tight = calibrate(d, x, totals, { distance, bounds: { low: 0.99, high: 1.01 } })
    assert.equal(tight.status === 'impossible' && tight.reason, 'not-converged')
  }
})

test('a column that says nothing new is left out, or contradicts', () => {
  const twice = matrixOf(z.map((value) => [1, value, 2 * value]))
  const agreed = calibrate(d, twice, Float64Array.of(100, 2500, 5000), { distance: 'raking' })
  assert.deepEqual(valueOf(agreed).aliased, [2])
  const wrong = calibrate(d, twice, Float64Array.of(100, 2500, 5001))
  assert.equal(wrong.status === 'impossible' && wrong.reason, 'inconsistent-totals')
  const empty = matrixOf(z.map(() => [1, 0]))
  assert.deepEqual(valueOf(calibrate(d, empty, Float64Array.of(100, 0))).aliased, [1])
  const missed = calibrate(d, empty, Float64Array.of(100, 4))
  assert.equal(missed.status === 'impossible' && missed.reason, 'total-without-sample')
})

test('linear weights may be negative, and are counted', () => {
  const far = valueOf(calibrate(d, x, Float64Array.of(100, 3500)))
  assert.ok(far.negativeWeights > 0)
  near(far.kish.sum, 100)
  assert.equal(
    valueOf(calibrate(d, x, Float64Array.of(100, 3500), { distance: 'raking' })).negativeWeights,
    0,
  )
})

test('a distance needs bounds around 1, the logit two', () => {
  assert.throws(() => calibrate(d, x, totals, { bounds: { low: 1, high: 2 } }))
  assert.throws(() => calibrate(d, x, totals, { distance: 'logit' }))
})

test('weights reach their totals and stay within bounds', () => {
  const numbers = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), {
    minLength: 12,
    maxLength: 12,
  })
  fc.assert(
    fc.property(numbers, fc.double({ min: 0.9, max: 1.1, noNaN: true }), (values, change) => {
      const weights = Float64Array.from(values, (_, row) => 1 + (row % 4))
      const columns = matrixOf(values.map((value, row) => [1, row % 3 === 0 ? 1 : 0, value]))
      const target = new Float64Array(3)
      for (const [row, value] of values.entries()) {
        // Weights within the bounds that meet these totals exist: these.
        const own = weights[row] * (row % 2 === 0 ? change : 2 - change)
        target[0] += own
        target[1] += row % 3 === 0 ? own : 0
        target[2] += own * value
      }
      for (const distance of ['linear', 'raking', 'logit'] as const) {
        const bounds = { low: 0.5, high: 2 }
        const found = calibrate(weights, columns, target, { distance, bounds })
        const { reached, ratios } = valueOf(found)
        for (const [j, total] of target.entries()) near(reached[j], total, 1e-8)
        for (const ratio of ratios) assert.ok(ratio >= 0.5 && ratio <= 2)
      }
    }),
    { seed: 2, numRuns: 40 },
  )
})
