// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { factorOf } from '../design/factor.ts'
import { randomStream } from '../random/random-stream.ts'
import { near, valueOf } from '../testing/near.ts'
import { conditionalPartialRIndicator } from './conditional-partial-r-indicator.ts'
import { frameRepresentativeness } from './frame-representativeness.ts'
import { partialRIndicator } from './partial-r-indicator.ts'
import { rIndicator } from './r-indicator.ts'

const responded = Float64Array.from(
  '0100100000110110100001110111100110110110'.split('').map(Number),
)
const age = factorOf(Array.from(responded, (_, row) => 'ymo'[row % 3]))
const sex = factorOf(Array.from(responded, (_, row) => (row < 20 ? 'f' : 'm')))
const weights = Float64Array.from(responded, (_, row) => [1, 2, 3, 2][row % 4])
const design = { weights }

/**
 * R 4.2.2: glm(r ~ age + sex, binomial) without weights, svytotal for the design variance, and the
 * formulas of Shlomo, Skinner and Schouten (2012) and of the RISQ manual 2.1.
 */
test('equals the formulas worked out in R', () => {
  const found = valueOf(frameRepresentativeness(responded, { age, sex }, design))
  near(found.meanPropensity, 0.5028877680346218)
  near(found.spread, 0.3422732951659611)
  near(found.rIndicator, 0.3154534096680779)
  near(found.bias, 0.0118274096613086)
  near(found.adjusted, 0.3509280504521659)
  near(found.standardError, 0.1054031936225257)
  const [first] = found.traits
  near(first.conditional.value, 0.297451754614927)
  for (const [at, value] of [0.202886956379565, 0.0550787014126654, 0.2104299548667672].entries()) {
    near(first.conditional.classes[at], value)
  }
  for (const [at, value] of [
    0.2005770924030496, 0.0146913545561208, -0.2115190118191293,
  ].entries()) {
    near(first.unconditional.classes[at], value)
  }
})

test('equal propensities are wholly representative, all or nothing by halves not at all', () => {
  const one = Float64Array.of(1, 1, 1, 1)
  near(valueOf(rIndicator(Float64Array.of(0.3, 0.3, 0.3, 0.3), one)).rIndicator, 1)
  const worst = valueOf(
    rIndicator(
      Float64Array.from(weights, (_, row) => row % 2),
      weights,
    ),
  )
  assert.ok(worst.rIndicator < 0.01)
})

test('a conditional partial indicator is not above the whole spread', () => {
  const { propensities, traits } = valueOf(frameRepresentativeness(responded, { age, sex }, design))
  const all = valueOf(conditionalPartialRIndicator(propensities, age, [], weights))
  for (const { conditional, unconditional } of traits) {
    assert.ok(conditional.value <= all.value + 1e-12)
    assert.ok(unconditional.value <= all.value + 1e-12)
  }
})

test('where nothing but chance is at work the adjusted indicator is nearer to 1', () => {
  const stream = randomStream('frame')
  let plain = 0
  let adjusted = 0
  for (let time = 0; time < 60; time += 1) {
    const answers = Float64Array.from({ length: 300 }, () => Number(stream.uniform() < 0.4))
    const traits = {
      a: factorOf(Array.from(answers, () => stream.below(5))),
      b: factorOf(Array.from(answers, () => stream.below(3))),
    }
    const found = valueOf(
      frameRepresentativeness(answers, traits, { weights: answers.map(() => 1) }),
    )
    plain += found.rIndicator / 60
    adjusted += found.adjusted / 60
  }
  assert.ok(plain < 0.9 && adjusted > 0.94, `${plain} ${adjusted}`)
})

test('what a frame makes impossible says why', () => {
  const reasonOf = (outcome: { status: string; reason?: string }) => outcome.reason ?? 'ok'
  const missing = { codes: age.codes.with(3, -1), levels: age.levels }
  assert.equal(
    reasonOf(frameRepresentativeness(responded, { age: missing }, design)),
    'trait-is-missing',
  )
  assert.equal(reasonOf(partialRIndicator(responded, missing, weights)), 'trait-is-missing')
  const told = factorOf(Array.from(responded))
  assert.equal(reasonOf(frameRepresentativeness(responded, { told }, design)), 'separation')
  assert.equal(
    reasonOf(
      rIndicator(
        responded.map(() => 0),
        weights,
      ),
    ),
    'no-response',
  )
  assert.equal(reasonOf(rIndicator(Float64Array.of(1), Float64Array.of(1))), 'frame-too-small')
  const same = factorOf(Array.from(responded, () => 'x'))
  assert.equal(reasonOf(frameRepresentativeness(responded, { same }, design)), 'no-spread')
})

test('propensities and answers out of range are the caller’s mistake', () => {
  assert.throws(() => rIndicator(Float64Array.of(1.1), Float64Array.of(1)), ContractError)
  const half = responded.with(0, 0.5)
  assert.throws(() => frameRepresentativeness(half, { age }, design), ContractError)
})
