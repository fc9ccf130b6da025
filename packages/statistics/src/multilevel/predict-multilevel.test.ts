// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { factorOf } from '../design/factor.ts'
import { crossedAnswers } from '../testing/crossed-answers.ts'
import { near, valueOf } from '../testing/near.ts'
import { fitMultilevelLogit } from './fit-multilevel-logit.ts'
import { multilevelRows } from './multilevel-rows.ts'
import { poststratifyMultilevel } from './poststratify-multilevel.ts'
import { predictMultilevel } from './predict-multilevel.ts'

const places = ['a', 'b', 'c', 'd']
const fit = valueOf(
  fitMultilevelLogit({
    ...multilevelRows({ place: factorOf(places) }),
    successes: Float64Array.of(8, 1, 5, 2),
    trials: Float64Array.of(10, 10, 10, 10),
  }),
)
const asked = multilevelRows({ place: factorOf(['a', 'z'], [...places, 'z']) })

test('a level that the data did not have counts as the average one, with its own variance', () => {
  const { logit, standardError, share } = predictMultilevel(fit, asked)
  const mean = fit.fixed.estimate[0]
  near(logit[1], mean)
  near(share[1], 1 / (1 + Math.exp(-mean)))
  const { standardDeviation } = fit.groups[0]
  // The deviation is uncertain itself, so that the error is larger than it.
  assert.ok(standardError[1] > Math.hypot(fit.fixed.standardError[0], standardDeviation))
})

test('a known level knows more than a new one, and its interval holds its share', () => {
  const { standardError, low, share, high } = predictMultilevel(fit, asked)
  assert.ok(standardError[0] < standardError[1])
  for (const row of [0, 1])
    assert.ok(0 < low[row] && low[row] < share[row] && share[row] < high[row])
})

test('a group without variance may still have some: its new levels are less certain', () => {
  const flat = valueOf(
    fitMultilevelLogit({
      ...multilevelRows({ place: factorOf(places) }),
      successes: Float64Array.of(50, 51, 50, 49),
      trials: new Float64Array(4).fill(100),
    }),
  )
  assert.deepEqual(flat.singular, ['place'])
  const { share, standardError } = predictMultilevel(flat, asked)
  near(share[0], share[1])
  assert.ok(standardError[0] < standardError[1])
})

test('the variance of a cell is that of an area of this one cell', () => {
  const rows = crossedAnswers(8)
  const crossed = valueOf(fitMultilevelLogit(rows))
  const cells = Float64Array.from(rows.trials, (_, row) => Number(row === 17))
  const table = { ...rows, population: cells }
  const { all } = poststratifyMultilevel(crossed, table, rows.groups[0].factor)
  const area = valueOf(all)
  const cell = predictMultilevel(crossed, rows)
  near(area.value, cell.share[17])
  near(area.low, cell.low[17])
  near(area.high, cell.high[17])
})

test('rows of another model are a broken contract', () => {
  const strange = { ...asked, fixed: { ...asked.fixed, names: ['age'] } }
  const other = { ...asked, groups: asked.groups.map((group) => ({ ...group, name: 'region' })) }
  for (const rows of [strange, other]) {
    assert.throws(() => predictMultilevel(fit, rows), ContractError)
  }
  assert.throws(() => predictMultilevel(fit, asked, 1), ContractError)
})
