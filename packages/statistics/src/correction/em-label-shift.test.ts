// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { assert as always, array, double, property } from 'fast-check'
import { type Matrix, matrixOf, zeroMatrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { near, valueOf } from '../testing/near.ts'
import { emLabelShift } from './em-label-shift.ts'
import { labelShiftBootstrap } from './label-shift-bootstrap.ts'

/** Plain EM, as its authors give it. */
function plainEm({ values, rows, columns }: Matrix, prior: Float64Array): Float64Array {
  let shares = prior
  for (let step = 0; step < 200_000; step += 1) {
    const next = new Float64Array(columns)
    for (let row = 0; row < rows; row += 1) {
      const parts = prior.map((p, k) => (values[row * columns + k] * shares[k]) / p)
      const sum = parts.reduce((total, part) => total + part, 0)
      for (let k = 0; k < columns; k += 1) next[k] += parts[k] / sum / rows
    }
    const moved = Math.max(...next.map((share, k) => Math.abs(share - shares[k])))
    shares = next
    if (moved < 1e-13) break
  }
  return shares
}

test('it ends where plain EM ends', () => {
  const cell = double({ min: 0.001, max: 1, noNaN: true })
  const rows = array(array(cell, { minLength: 3, maxLength: 3 }), { minLength: 5, maxLength: 30 })
  always(
    property(rows, (weights) => {
      const posteriors = matrixOf(
        weights.map((row) => row.map((one) => one / (row[0] + row[1] + row[2]))),
      )
      const prior = Float64Array.of(0.2, 0.3, 0.5)
      const { prevalence } = valueOf(emLabelShift(posteriors, prior))
      const plain = plainEm(posteriors, prior)
      for (const [k, share] of prevalence.entries()) near(share, plain[k], 1e-5)
    }),
    { numRuns: 40, seed: 5 },
  )
})

test('an absent class goes to 0; certain posteriors are counted', () => {
  const sure = matrixOf([
    [1, 0, 0],
    [0, 1, 0],
    [1, 0, 0],
    [1, 0, 0],
  ])
  const { prevalence } = valueOf(emLabelShift(sure, Float64Array.of(0.3, 0.3, 0.4)))
  near(prevalence[0], 0.75)
  assert.equal(prevalence[2], 0)
})

test('classes that look alike cannot be told apart, and it says so', () => {
  const alike = matrixOf([
    [0.45, 0.45, 0.1],
    [0.2, 0.2, 0.6],
    [0.48, 0.48, 0.04],
  ])
  const found = valueOf(emLabelShift(alike, Float64Array.of(0.4, 0.4, 0.2)))
  assert.equal(found.identified, false)
})

test('the order of the units does not matter', () => {
  const rows = [
    [0.9, 0.1],
    [0.6, 0.4],
    [0.2, 0.8],
  ]
  const prior = Float64Array.of(0.5, 0.5)
  const one = valueOf(emLabelShift(matrixOf(rows), prior)).prevalence
  const other = valueOf(emLabelShift(matrixOf(rows.toReversed()), prior)).prevalence
  near(one[0], other[0])
})

test('the bootstrap is the same to the bit for one seed, and draws whole clusters', () => {
  const rows = Array.from({ length: 30 }, (_, unit) => [
    0.2 + (unit % 6) / 10,
    0.8 - (unit % 6) / 10,
  ])
  const posteriors = matrixOf(rows)
  const prior = Float64Array.of(0.5, 0.5)
  const draw = (clusters?: Int32Array) =>
    valueOf(
      labelShiftBootstrap(posteriors, prior, {
        seed: 'a',
        replicates: 100,
        ...(clusters && { clusters }),
      }),
    )
  assert.deepEqual(draw(), draw())
  const whole = draw(Int32Array.from(rows, (_, unit) => unit % 6))
  assert.ok(whole.standardError[0] > draw().standardError[0])
})

test('a posterior for a class that was never trained is the caller’s mistake', () => {
  const posteriors = matrixOf([[0.5, 0.5]])
  assert.throws(() => emLabelShift(posteriors, Float64Array.of(1, 0)), ContractError)
  assert.equal(emLabelShift(zeroMatrix(0, 2), Float64Array.of(1, 1)).status, 'impossible')
})
