// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { near } from '../testing/near.ts'
import { normalQuantile } from './normal-quantile.ts'

/** The values Wichura prints with algorithm AS 241, and the usual 95 %. */
test('published values in all three regions', () => {
  near(normalQuantile(0.25), -0.6744897501960817, 1e-15)
  near(normalQuantile(0.001), -3.090232306167814, 1e-15)
  near(normalQuantile(1e-20), -9.262340089798409, 1e-15)
  near(normalQuantile(0.975), 1.959963984540054, 1e-15)
  assert.equal(normalQuantile(0.5), 0)
})

test('0 and 1 have no quantile', () => {
  assert.throws(() => normalQuantile(0), ContractError)
  assert.throws(() => normalQuantile(1), ContractError)
})
