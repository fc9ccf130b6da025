// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { near, valueOf } from '../testing/near.ts'
import { chiSquareGoodnessOfFit } from './chi-square-goodness-of-fit.ts'
import { cohenH } from './cohen-h.ts'
import { cohenW } from './cohen-w.ts'

const of = (...numbers: number[]) => Float64Array.from(numbers)

test('w is the root of chi-square over n', () => {
  const p = of(0.27, 0.42, 0.31)
  const fit = valueOf(chiSquareGoodnessOfFit(of(55, 180, 165), p))
  near(valueOf(cohenW(of(0.1375, 0.45, 0.4125), p)), fit.cohenW)
})

test('w has no value against a class that cannot occur', () => {
  assert.deepEqual(cohenW(of(0.5, 0.5), of(0, 1)), {
    status: 'impossible',
    reason: 'expected-is-zero',
    detail: { class: 0 },
  })
})

/** Cohen 1988, table 6.2.2: phi of 0.50 is 1.571, of 0.25 1.047. */
test('h is a difference of angles', () => {
  near(cohenH(0.5, 0.25), Math.PI / 2 - Math.PI / 3)
  near(cohenH(1, 0), Math.PI)
  near(cohenH(0.3, 0.3), 0)
  assert.throws(() => cohenH(1.2, 0.5), ContractError)
})
