// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { assert as check, integer, property } from 'fast-check'
import { ContractError } from '../contract/contract-error.ts'
import { factorOf } from '../design/factor.ts'
import { modelMatrix } from '../models/model-matrix.ts'
import { crossedAnswers } from '../testing/crossed-answers.ts'
import { herds } from '../testing/herds.ts'
import { near, valueOf } from '../testing/near.ts'
import type { BinomialRows } from './binomial-rows.ts'
import { fitMultilevelLogit } from './fit-multilevel-logit.ts'
import { multilevelRows } from './multilevel-rows.ts'
import { rowsAt } from './rows-at.ts'

test('sick cows of fifteen herds come out as from glmer when its inner loop is let finish', () => {
  // lme4 1.1.31: glmer(cbind(incidence, size - incidence) ~ period + (1 | herd), cbpp, binomial,
  // control = glmerControl(optimizer = "bobyqa", tolPwrss = 1e-14)), ranef(condVar = TRUE)
  const fit = valueOf(fitMultilevelLogit(herds))
  const [herd] = fit.groups
  assert.ok(herd)
  near(herd.standardDeviation, 0.642261429489, 1e-6)
  near(fit.logLikelihood, -92.026281871497, 1e-10)
  near(fit.aic, 194.052563742994, 1e-9)
  const coefficients = [-1.398532183, -0.992332686, -1.128672075, -1.5803139]
  for (const [j, want] of coefficients.entries()) near(fit.fixed.estimate[j], want, 1e-6)
  near(fit.fixed.standardError[0] ** 2, 0.054043138, 1e-6)
  near(fit.fixed.standardError[3] ** 2, 0.182701471, 1e-5)
  near(fit.fixed.covariance.values[1], -0.025920011, 1e-6)
  const at = herd.levels.indexOf('h3')
  near(herd.effect[at], 0.406255594, 1e-6)
  near(herd.standardError[at], 0.29731849, 1e-6)
  assert.deepEqual(fit.singular, [])
  assert.equal(fit.responses, 842)
})

test('the early stop gives what glmer gives at its defaults', () => {
  // The same with glmerControl(optimizer = "bobyqa").
  const fit = valueOf(fitMultilevelLogit(herds, { optimum: 'early-stop' }))
  near(fit.groups[0].standardDeviation, 0.64206430969, 1e-5)
  near(fit.logLikelihood, -92.026566387551, 1e-8)
  for (const [j, want] of [0.23121213, 0.30315004, 0.32282934, 0.42204903].entries()) {
    near(fit.fixed.standardError[j], want, 1e-5)
  }
})

test('answers may come one by one or summed to cells', () => {
  const { fixed, groups, successes, trials } = herds
  const each = Int32Array.from(
    [...trials].flatMap((count, row) => Array.from({ length: count }, () => row)),
  )
  const seen = new Map<number, number>()
  const single: BinomialRows = {
    fixed: { ...fixed, rows: each.length, columns: fixed.columns.map((one) => pick(one, each)) },
    groups: groups.map(({ name, factor: { codes, levels } }) => ({
      name,
      factor: { codes: Int32Array.from(each, (row) => codes[row]), levels },
    })),
    successes: Float64Array.from(each, (row) => {
      const before = seen.get(row) ?? 0
      seen.set(row, before + 1)
      return Number(before < successes[row])
    }),
    trials: new Float64Array(each.length).fill(1),
  }
  const summed = valueOf(fitMultilevelLogit(herds))
  const apart = valueOf(fitMultilevelLogit(single))
  assert.equal(apart.cells, summed.cells)
  assert.deepEqual(apart.fixed.estimate, summed.fixed.estimate)
  // Without the ways to order the answers of a cell.
  assert.ok(apart.logLikelihood < summed.logLikelihood - 100)
})

function pick(values: Float64Array, at: Int32Array): Float64Array {
  return Float64Array.from(at, (row) => values[row])
}

test('the order of rows and groups changes nothing', () => {
  check(
    property(integer({ min: 1, max: 1000 }), (seed) => {
      const rows = crossedAnswers(seed, 150)
      const one = valueOf(fitMultilevelLogit(rows))
      const back = Int32Array.from({ length: 150 }, (_, row) => 149 - row)
      const turned = valueOf(
        fitMultilevelLogit({
          fixed: { ...rows.fixed, columns: rows.fixed.columns.map((column) => pick(column, back)) },
          groups: rows.groups.toReversed().map(({ name, factor: { codes, levels } }) => ({
            name,
            factor: { codes: Int32Array.from(back, (row) => codes[row]), levels },
          })),
          successes: pick(rows.successes, back),
          trials: pick(rows.trials, back),
        }),
      )
      near(turned.logLikelihood, one.logLikelihood, 1e-9)
      for (const { name, standardDeviation } of one.groups) {
        const other = turned.groups.find((group) => group.name === name)
        near(other?.standardDeviation ?? Number.NaN, standardDeviation, 1e-4)
      }
    }),
    { numRuns: 10, seed: 7 },
  )
})

test('a covariate in thousands, far from zero, changes only its own coefficient', () => {
  const rows = crossedAnswers(3)
  const one = valueOf(fitMultilevelLogit(rows))
  const large = rows.fixed.columns[1].map((value) => 1e6 + 1e3 * value)
  const fixed = modelMatrix({ z: large })
  const other = valueOf(fitMultilevelLogit({ ...rows, fixed }))
  near(other.logLikelihood, one.logLikelihood, 1e-9)
  near(1e3 * other.fixed.estimate[1], one.fixed.estimate[1], 1e-6)
  near(1e3 * other.fixed.standardError[1], one.fixed.standardError[1], 1e-6)
})

test('a group whose levels differ less than by chance is said to be singular', () => {
  const fit = valueOf(
    fitMultilevelLogit({
      ...multilevelRows({ place: factorOf(['a', 'b', 'c', 'd', 'e']) }),
      successes: Float64Array.of(5, 6, 5, 4, 5),
      trials: new Float64Array(5).fill(10),
    }),
  )
  assert.deepEqual(fit.singular, ['place'])
  assert.equal(fit.groups[0].standardDeviation, 0)
  assert.ok(fit.groups[0].effect.every((effect) => effect === 0))
  // Then it is the plain logit: glm gives sqrt(1 / (50 * 0.25)).
  near(fit.fixed.standardError[0], Math.sqrt(1 / 12.5), 1e-6)
})

test('a column that others already say is named and left out', () => {
  const rows = crossedAnswers(4)
  const z = rows.fixed.columns[1]
  const twice = modelMatrix({ z, again: z.map((value) => 2 * value + 1) })
  const fit = valueOf(fitMultilevelLogit({ ...rows, fixed: twice }))
  assert.deepEqual(fit.fixed.aliased, ['again'])
  assert.deepEqual(fit.fixed.names, ['(Intercept)', 'z'])
})

test('a coefficient without end is a separation, and the column is named', () => {
  const rows = crossedAnswers(6)
  const never = rows.successes.map((count) => Number(count === 0))
  never[rows.successes.indexOf(0)] = 0
  const fixed = modelMatrix({ z: rows.fixed.columns[1], never })
  assert.deepEqual(fitMultilevelLogit({ ...rows, fixed }), {
    status: 'impossible',
    reason: 'separation',
    detail: { columns: ['never'] },
  })
})

test('what cannot be fitted says why', () => {
  const rows = (successes: number[], trials: number[], places: string[]): BinomialRows => ({
    fixed: modelMatrix({ one: new Float64Array(places.length).fill(1) }, { intercept: false }),
    groups: [{ name: 'place', factor: factorOf(places) }],
    successes: Float64Array.from(successes),
    trials: Float64Array.from(trials),
  })
  const reasons = [
    rows([0, 0], [0, 0], ['a', 'b']),
    rows([3, 4], [3, 4], ['a', 'b']),
    rows([0, 0], [3, 4], ['a', 'b']),
    rows([1, 2], [3, 4], ['a', 'a']),
    rows([0, 4], [3, 4], ['a', 'b']),
  ].map((one) => {
    const outcome = fitMultilevelLogit(one)
    return outcome.status === 'impossible' ? outcome.reason : 'ok'
  })
  const wanted = ['no-answers', 'no-variation', 'no-variation', 'one-level', 'no-finite-variance']
  assert.deepEqual(reasons, wanted)
})

test('one cell per level, and one answer per level, still have an answer', () => {
  const places = factorOf(['a', 'b', 'c', 'd', 'e', 'f'])
  const fixed = modelMatrix({ one: new Float64Array(6).fill(1) }, { intercept: false })
  const groups = [{ name: 'place', factor: places }]
  const trials = new Float64Array(6).fill(1)
  const successes = Float64Array.of(1, 0, 0, 1, 0, 0)
  const fit = valueOf(fitMultilevelLogit({ fixed, groups, successes, trials }))
  assert.deepEqual(fit.singular, ['place'])
  near(fit.fixed.estimate[0], Math.log(2 / 4), 1e-5)
})

test('levels without rows are left out, and rows without trials say nothing', () => {
  const wide = herds.groups.map(({ name, factor: { codes, levels } }) => ({
    name,
    factor: { codes, levels: [...levels, 'nobody'] },
  }))
  const fit = valueOf(fitMultilevelLogit({ ...herds, groups: wide }))
  assert.equal(fit.groups[0].levels.length, 15)
  const some = rowsAt(herds, (row) => row !== 5).rows
  const none = herds.trials.map((count, row) => (row === 5 ? 0 : count))
  const successes = herds.successes.map((count, row) => (row === 5 ? 0 : count))
  const silent = valueOf(fitMultilevelLogit({ ...herds, trials: none, successes }))
  near(silent.logLikelihood, valueOf(fitMultilevelLogit(some)).logLikelihood, 1e-9)
})

test('a broken contract throws', () => {
  const short = { ...herds, trials: herds.trials.subarray(1) }
  const more = { ...herds, successes: herds.trials.map((count) => count + 1) }
  const missing = herds.groups.map(({ name, factor: { codes, levels } }) => ({
    name,
    factor: { codes: codes.map((code, row) => (row === 3 ? -1 : code)), levels },
  }))
  for (const rows of [short, more, { ...herds, groups: [] }, { ...herds, groups: missing }]) {
    assert.throws(() => fitMultilevelLogit(rows), ContractError)
  }
})
