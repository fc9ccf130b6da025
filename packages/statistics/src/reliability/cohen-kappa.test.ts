// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { near, valueOf } from '../testing/near.ts'
import { cohenKappa } from './cohen-kappa.ts'
import { ratingsOf } from './ratings.ts'

/** vcd::SexualFun: 91 couples, "never" to "always fun"; rows are husbands. */
const table = [
  [7, 7, 2, 3],
  [2, 8, 3, 7],
  [1, 5, 4, 9],
  [2, 8, 9, 14],
]
const cells = table.flatMap((row, i) =>
  row.flatMap((count, j) => Array.from({ length: count }, () => [i, j])),
)
const couples = ratingsOf([cells.map(([i]) => i), cells.map(([, j]) => j)])

test("kappa, its error and interval are those of R's vcd::Kappa", () => {
  const plain = valueOf(cohenKappa(couples))
  near(plain.estimate, 0.12933025404157042)
  near(plain.standardError, 0.06859853248070859)
  near(plain.low, -0.005120399012919469)
  near(plain.high, 0.2637809070960603)
  const linear = valueOf(cohenKappa(couples, { weights: 'linear' }))
  near(linear.estimate, 0.23738062755798089)
  near(linear.standardError, 0.07831633477837285)
  const quadratic = valueOf(cohenKappa(couples, { weights: 'quadratic' }))
  near(quadratic.estimate, 0.3320455862468612)
  near(quadratic.standardError, 0.09729752195860461)
})

test('coders who agree wholly have 1, surely', () => {
  const { estimate, standardError } = valueOf(
    cohenKappa(
      ratingsOf([
        [1, 2, 3],
        [1, 2, 3],
      ]),
    ),
  )
  assert.deepEqual({ estimate, standardError }, { estimate: 1, standardError: 0 })
})

test('a coder who never varies agrees by chance, and there is no test', () => {
  const found = valueOf(
    cohenKappa(
      ratingsOf([
        ['a', 'a', 'a'],
        ['a', 'b', 'a'],
      ]),
    ),
  )
  near(found.estimate, 0)
  assert.equal(found.z, undefined)
})

test('units that one coder left out are left out', () => {
  assert.equal(
    valueOf(
      cohenKappa(
        ratingsOf([
          [1, null, 2, 1],
          [1, 2, null, 2],
        ]),
      ),
    ).units,
    2,
  )
})

test('degenerate codes have a reason instead of a number', () => {
  const reason = (rows: Parameters<typeof ratingsOf>[0]) => {
    const found = cohenKappa(ratingsOf(rows))
    return found.status === 'ok' ? 'ok' : found.reason
  }
  assert.equal(
    reason([
      [1, 1],
      [1, 1],
    ]),
    'no-variation',
  )
  assert.equal(
    reason([
      [1, null],
      [null, 1],
    ]),
    'no-pairable-values',
  )
  assert.equal(reason([[], []]), 'no-pairable-values')
})

test('Cohen compares two', () => {
  assert.throws(() => cohenKappa(ratingsOf([[1], [1], [1]])), ContractError)
})
