// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { crossedAnswers } from '../testing/crossed-answers.ts'
import { near, valueOf } from '../testing/near.ts'
import { fitMultilevelLogit } from './fit-multilevel-logit.ts'
import { poststratifyMultilevel } from './poststratify-multilevel.ts'
import { predictMultilevel } from './predict-multilevel.ts'

const rows = crossedAnswers(21, 500)
const fit = valueOf(fitMultilevelLogit(rows))
const population = rows.trials.map((count, row) => count * (1 + (row % 7)))
const table = { ...rows, population }
const places = rows.groups[0].factor

test('an area is the mean of its cells, weighted by persons', () => {
  const { areas, all } = poststratifyMultilevel(fit, table, places)
  const { share } = predictMultilevel(fit, rows)
  const mean = (inside: (row: number) => boolean) => {
    const at = [...share.keys()].filter(inside)
    const persons = at.reduce((sum, row) => sum + population[row], 0)
    return at.reduce((sum, row) => sum + population[row] * share[row], 0) / persons
  }
  for (const [code, area] of areas.entries()) {
    near(
      valueOf(area.share).value,
      mean((row) => places.codes[row] === code),
    )
  }
  near(
    valueOf(all).value,
    mean(() => true),
  )
})

test('twice the persons everywhere changes nothing', () => {
  const once = poststratifyMultilevel(fit, table, places)
  const double = { ...table, population: population.map((count) => 2 * count) }
  const twice = poststratifyMultilevel(fit, double, places)
  for (const [at, { share }] of once.areas.entries()) {
    near(valueOf(twice.areas[at].share).low, valueOf(share).low)
  }
})

test('draws and the delta method agree, and draws are the same for the same seed', () => {
  const exact = poststratifyMultilevel(fit, table, places)
  const draws = { number: 1500, seed: 'agree' }
  const drawn = poststratifyMultilevel(fit, table, places, { draws })
  for (const [at, { share }] of exact.areas.entries()) {
    const one = valueOf(share)
    const other = valueOf(drawn.areas[at].share)
    near(other.standardError, one.standardError, 0.006)
    near(other.low, one.low, 0.02)
    near(other.high, one.high, 0.02)
  }
  assert.deepEqual(poststratifyMultilevel(fit, table, places, { draws }), drawn)
})

test('an area without persons has no share, and rows outside every area count in the whole', () => {
  const codes = places.codes.map((code) => (code === 2 ? -1 : code))
  const { areas, all } = poststratifyMultilevel(fit, table, { codes, levels: places.levels })
  assert.deepEqual(areas[2]?.share, { status: 'impossible', reason: 'no-population' })
  near(valueOf(all).value, valueOf(poststratifyMultilevel(fit, table, places).all).value)
  const nobody = { ...table, population: new Float64Array(population.length) }
  assert.equal(poststratifyMultilevel(fit, nobody, places).all.status, 'impossible')
})

test('negative persons are a broken contract', () => {
  const owed = { ...table, population: population.map((count, row) => (row === 4 ? -1 : count)) }
  assert.throws(() => poststratifyMultilevel(fit, owed, places), ContractError)
})
