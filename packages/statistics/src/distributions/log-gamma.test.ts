// SPDX-License-Identifier: EUPL-1.2
import { test } from 'node:test'
import { near } from '../testing/near.ts'
import { logGamma } from './log-gamma.ts'

test('factorials and the half', () => {
  near(logGamma(1), 0, 1e-14)
  near(logGamma(5), Math.log(24), 1e-14)
  near(logGamma(0.5), Math.log(Math.PI) / 2, 1e-14)
  near(logGamma(171), 706.573062245787, 1e-14)
})
