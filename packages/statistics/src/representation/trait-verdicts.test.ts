// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { known, near, valueOf } from '../testing/near.ts'
import { bonferroniLevel } from './bonferroni-level.ts'
import { traitVerdicts } from './trait-verdicts.ts'

const around = (value: number, half: number) => ({ value, low: value - half, high: value + half })
const evidence = (share: number, half: number, population: number) => ({
  shown: around(share, half),
  judged: around(share, 1.4 * half),
  population: known(population),
})
const said = (...args: Parameters<typeof traitVerdicts>) =>
  traitVerdicts(...args).map(({ verdict }) => verdict)

const three = [evidence(0.3, 0.02, 0.2), evidence(0.5, 0.02, 0.5), evidence(0.2, 0.02, 0.3)]

test('every class of three has its own verdict', () => {
  assert.deepEqual(said(three), ['over', 'about-equal', 'under'])
})

test('an unknown part takes the verdict away, but not what is shown', () => {
  assert.deepEqual(said(three, { codedShare: 0.8 }), ['cannot-tell', 'cannot-tell', 'cannot-tell'])
  const [first] = traitVerdicts(three, { codedShare: 0.8 })
  near(valueOf(first.ratio).low, 0.28 / 0.2)
  near(valueOf(first.outerRatio).low, (0.8 * 0.272) / 0.2)
})

test('the verdict goes by the judged interval, not by the one shown', () => {
  const close = { ...evidence(0.25, 0.02, 0.2), judged: around(0.25, 0.04) }
  assert.deepEqual(said([close, ...three]), ['cannot-tell', 'over', 'about-equal', 'under'])
})

test('two classes get one verdict, from the smaller among residents', () => {
  assert.deepEqual(said([evidence(0.3, 0.02, 0.2), evidence(0.7, 0.02, 0.8)]), ['over', 'under'])
})

test('a class without residents cannot be told', () => {
  assert.equal(said([evidence(0.1, 0.01, 0), ...three])[0], 'cannot-tell')
})

test('the level of each of K intervals', () => {
  near(bonferroniLevel(0.95, 1), 0.95)
  near(bonferroniLevel(0.95, 10), 0.995)
  assert.throws(() => bonferroniLevel(0.95, 0), ContractError)
  assert.throws(() => bonferroniLevel(1, 3), ContractError)
})
