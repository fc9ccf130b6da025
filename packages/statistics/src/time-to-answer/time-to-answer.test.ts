// SPDX-License-Identifier: EUPL-1.2
// Reference numbers: R 4.2.2, survival 3.5-3. `t`, `k`, `g` and `s` are the columns below.
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { factorOf } from '../design/factor.ts'
import { near, valueOf } from '../testing/near.ts'
import { aalenJohansen } from './aalen-johansen.ts'
import { incidenceAt } from './incidence-at.ts'
import { incidenceQuantile } from './incidence-quantile.ts'
import { kaplanMeier } from './kaplan-meier.ts'
import { logRank } from './log-rank.ts'
import { survivalQuantile } from './survival-quantile.ts'

/** survival::aml, maintained first (Miller 1997). */
const amlTimes = Float64Array.from(
  '9 13 13 18 23 28 31 34 45 48 161 5 5 8 8 12 16 23 27 30 33 43 45'.split(' '),
  Number,
)
const amlEnded = Uint8Array.from('11011011010111110111111', Number)
const amlGroups = factorOf([
  ...Array<string>(11).fill('maintained'),
  ...Array<string>(12).fill('not'),
])
const maintained = {
  times: amlTimes.slice(0, 11),
  ended: amlEnded.slice(0, 11),
}

const t = Float64Array.of(1, 2, 2, 3, 5, 5, 7, 8, 9, 10)
const kinds = ['answer', 'gone', 'answer', null, 'answer', 'gone', null, 'answer', null, null]
const g = factorOf(['a', 'a', 'b', 'b', 'a', 'b', 'c', 'c', 'c', 'a'])
const s = factorOf(['x', 'y', 'x', 'y', 'x', 'y', 'x', 'y', 'x', 'y'])
const ended = Uint8Array.from(kinds, (kind) => (kind === null ? 0 : 1))
const curves = () => valueOf(aalenJohansen(t, factorOf(kinds)))
const [answered, gone] = curves()
const fail = () => assert.fail('no curve')

test('survival with its error and limits is that of survfit(conf.type = "log-log")', () => {
  const { steps } = valueOf(kaplanMeier(maintained.times, maintained.ended))
  const expected = [
    [9, 0.9090909090909091, 0.08667841720414475, 0.50808020576992974, 0.9866738226678231],
    [23, 0.6136363636363635, 0.152632331027312, 0.26575204000128611, 0.8352992432502214],
    [34, 0.3681818181818182, 0.16266888582709479, 0.09282957493698518, 0.6570408323981638],
    [161, 0.1840909090909091, 0.15349274578629368, 0.0117384801231896, 0.5250148427266415],
  ]
  for (const [time, survival, error, low, high] of expected) {
    const step = steps.find((one) => one.time === time) ?? fail()
    near(step.survival, survival ?? 0)
    near(step.standardError, error ?? 0)
    near(step.low ?? 0, low ?? 0)
    near(step.high ?? 0, high ?? 0)
  }
})

test('plain limits are those of survfit(conf.type = "plain"), cut at 0', () => {
  const { steps } = valueOf(kaplanMeier(maintained.times, maintained.ended, { scale: 'plain' }))
  near(steps[0]?.low ?? 0, 0.7392043331338484)
  assert.equal(steps.at(-1)?.low, 0)
})

test('quantiles are those of quantile(survfit), with limits only where reached', () => {
  const curve = valueOf(kaplanMeier(maintained.times, maintained.ended))
  const at = (share: number) => {
    const { estimate, low, high } = valueOf(survivalQuantile(curve, share))
    return [estimate, low, high]
  }
  assert.deepEqual(at(0.25), [18, 9, 34])
  assert.deepEqual(at(0.5), [31, 13, undefined])
  assert.deepEqual(at(0.75), [48, 31, undefined])
  const never = survivalQuantile(curve, 0.9)
  assert.ok(never.status === 'impossible' && never.reason === 'not-reached')
})

test('a curve that lies at a half for a while has its median in the middle (as in R)', () => {
  const median = (...open: readonly number[]) =>
    valueOf(
      survivalQuantile(
        valueOf(kaplanMeier(Float64Array.of(1, 2, 3, 4), Uint8Array.from(open))),
        0.5,
      ),
    ).estimate
  assert.equal(median(1, 1, 0, 1), 3)
  assert.equal(median(1, 1, 0, 0), 3)
})

test('nothing ended: survival stays 1 and has no limits', () => {
  const curve = valueOf(kaplanMeier(Float64Array.of(1, 2), Uint8Array.of(0, 0)))
  assert.deepEqual(
    curve.steps.map(({ survival, standardError, low }) => [survival, standardError, low]),
    [
      [1, 0, undefined],
      [1, 0, undefined],
    ],
  )
  assert.equal(survivalQuantile(curve, 0.5).status, 'impossible')
  assert.equal(kaplanMeier(new Float64Array(), new Uint8Array()).status, 'impossible')
})

test('everything ended: survival is exactly 0 at the last', () => {
  const { steps } = valueOf(kaplanMeier(Float64Array.of(3, 1, 2), Uint8Array.of(1, 1, 1)))
  assert.deepEqual(
    steps.map(({ time }) => time),
    [1, 2, 3],
  )
  assert.equal(steps[2]?.survival, 0)
  assert.equal(steps[2]?.standardError, 0)
})

test('incidence and its error are those of survfit(Surv(t, factor(k)) ~ 1)', () => {
  const expected = [
    [1, 0.1, 0.09486832980505136, 0, 0],
    [2, 0.2, 0.12649110640673519, 0.1, 0.09486832980505136],
    [5, 0.3166666666666667, 0.15250986610465328, 0.21666666666666667, 0.13635465739237732],
    [8, 0.4722222222222222, 0.17812466157646001, 0.21666666666666667, 0.13635465739237732],
  ]
  for (const [time = 0, one = 0, oneError = 0, other = 0, otherError = 0] of expected) {
    const first = valueOf(incidenceAt(answered ?? fail(), time))
    const second = valueOf(incidenceAt(gone ?? fail(), time))
    near(first.estimate, one)
    near(first.standardError, oneError)
    near(second.estimate, other)
    near(second.standardError, otherError)
  }
})

test('the ways of ending and what is still open add up to 1', () => {
  for (const [at, step] of (answered ?? fail()).steps.entries()) {
    near(step.incidence + (gone?.steps[at]?.incidence ?? 0) + step.open, 1, 1e-14)
  }
})

test('with one way of ending, incidence is one minus survival, limits included', () => {
  const one = factorOf(kinds.map((kind) => (kind === null ? null : 'ended')))
  const [curve = fail()] = valueOf(aalenJohansen(t, one))
  const { steps } = valueOf(kaplanMeier(t, ended))
  for (const [at, step] of curve.steps.entries()) {
    near(step.incidence, 1 - (steps[at]?.survival ?? 0))
    near(step.standardError, steps[at]?.standardError ?? 0)
    near(step.low ?? 0, 1 - (steps[at]?.high ?? 1))
  }
})

test('no answer among 30 within a day is not surely none', () => {
  const times = new Float64Array(30).fill(3)
  const open = factorOf(Array<null>(30).fill(null), ['answer'])
  const [curve = fail()] = valueOf(aalenJohansen(times, open))
  const { estimate, low, high, known } = valueOf(incidenceAt(curve, 1))
  assert.deepEqual([estimate, low, known], [0, 0, 30])
  // R: binom.test(0, 30)$conf.int[2]
  near(high, 0.1157033082220278)
})

test('past the end of the watch nothing is said', () => {
  const found = incidenceAt(answered ?? fail(), 11)
  assert.ok(found.status === 'impossible' && found.reason === 'beyond-follow-up')
  const [all = fail()] = valueOf(aalenJohansen(Float64Array.of(1, 2), factorOf(['a', 'a'])))
  assert.equal(valueOf(incidenceAt(all, 100)).estimate, 1)
})

test('by when a share is answered counts all units, not only the answered', () => {
  const { estimate, high } = valueOf(incidenceQuantile(answered ?? fail(), 0.3))
  assert.deepEqual([estimate, high], [5, undefined])
  assert.equal(incidenceQuantile(answered ?? fail(), 0.5).status, 'impossible')
})

test('the log-rank test is that of survdiff(Surv(time, status) ~ x, aml)', () => {
  const found = valueOf(logRank(amlTimes, amlEnded, amlGroups))
  near(found.statistic, 3.396388698977601)
  near(found.pValue, 0.06533932204050513)
  near(found.groups[0]?.expected ?? 0, 10.689335992300725)
  near(found.covariance.values[0] ?? 0, 4.007550745938735)
  near(valueOf(logRank(amlTimes, amlEnded, amlGroups, { rho: 1 })).statistic, 2.779279544751773)
})

test('three groups and strata are those of survdiff(~ g) and survdiff(~ g + strata(s))', () => {
  near(valueOf(logRank(t, ended, g)).statistic, 2.214107351834044)
  const stratified = valueOf(logRank(t, ended, g, { strata: s }))
  near(stratified.statistic, 2.076141992413494)
  assert.equal(stratified.degreesOfFreedom, 2)
})

test('what cannot be compared has a reason', () => {
  const reason = (groups: readonly string[], ends: readonly number[]) => {
    const found = logRank(Float64Array.of(1, 2), Uint8Array.from(ends), factorOf(groups))
    return found.status === 'ok' ? 'ok' : found.reason
  }
  assert.equal(reason(['a', 'a'], [1, 1]), 'one-group')
  assert.equal(reason(['a', 'b'], [0, 0]), 'no-event')
  assert.equal(reason(['a', 'b'], [0, 1]), 'no-comparison')
})

test('units watched from later on count from then', () => {
  // survfit(Surv(c(0, 0, 2), c(1, 4, 5), c(1, 1, 1)) ~ 1): 0.5, 0.25, 0
  const { steps } = valueOf(
    kaplanMeier(Float64Array.of(1, 4, 5), Uint8Array.of(1, 1, 1), {
      entries: Float64Array.of(0, 0, 2),
    }),
  )
  assert.deepEqual(
    steps.map(({ atRisk, survival }) => [atRisk, survival]),
    [
      [2, 0.5],
      [2, 0.25],
      [1, 0],
    ],
  )
})

test('times that are no times are the mistake of the caller', () => {
  const wrong: readonly (readonly [Float64Array, Uint8Array])[] = [
    [Float64Array.of(-1), Uint8Array.of(1)],
    [Float64Array.of(Number.NaN), Uint8Array.of(1)],
    [Float64Array.of(1), Uint8Array.of(2)],
    [Float64Array.of(1, 2), Uint8Array.of(1)],
  ]
  for (const [times, ends] of wrong) assert.throws(() => kaplanMeier(times, ends), ContractError)
})
