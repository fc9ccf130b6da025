// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { assert as check, double, integer, property } from 'fast-check'
import { ContractError } from '../contract/contract-error.ts'
import type { Interval } from '../contract/interval.ts'
import type { Outcome } from '../contract/outcome.ts'
import { near, valueOf } from '../testing/near.ts'
import { agrestiCoullInterval } from './agresti-coull-interval.ts'
import { clopperPearsonInterval } from './clopper-pearson-interval.ts'
import { complementaryLogLogInterval } from './complementary-log-log-interval.ts'
import { jeffreysInterval } from './jeffreys-interval.ts'
import { likelihoodRatioInterval } from './likelihood-ratio-interval.ts'
import { logitInterval } from './logit-interval.ts'
import { probitInterval } from './probit-interval.ts'
import { waldInterval } from './wald-interval.ts'
import { wilsonInterval } from './wilson-interval.ts'

type Method = (x: number, n: number, level?: number) => Outcome<Interval>

const all: Readonly<Record<string, Method>> = {
  agrestiCoullInterval,
  clopperPearsonInterval,
  complementaryLogLogInterval,
  jeffreysInterval,
  likelihoodRatioInterval,
  logitInterval,
  probitInterval,
  waldInterval,
  wilsonInterval,
}

// 9 of 40 at 95 %: binom 1.1-1.1 binom.confint; jeffreys and likelihood ratio by qbeta and uniroot.
const known: Readonly<Record<string, readonly [number, number]>> = {
  agrestiCoullInterval: [0.121074961457433, 0.377116919201074],
  clopperPearsonInterval: [0.108396638984072, 0.384511677303423],
  complementaryLogLogInterval: [0.111534743713141, 0.362614993105356],
  jeffreysInterval: [0.117579908026765, 0.370571730059331],
  likelihoodRatioInterval: [0.11512322715013, 0.36902924046146],
  logitInterval: [0.121437663769238, 0.378801238352116],
  probitInterval: [0.117633545207508, 0.372995473298393],
  waldInterval: [0.0955922740078343, 0.354407725992166],
  wilsonInterval: [0.123160913235407, 0.3750309674231],
}

for (const [name, method] of Object.entries(all)) {
  test(`${name} of 9 in 40 is that of R`, () => {
    const { low, high } = valueOf(method(9, 40))
    near(low, known[name][0])
    near(high, known[name][1])
  })

  test(`${name} holds the share, mirrors with failures, and widens with the level`, () => {
    check(
      property(
        integer({ min: 1, max: 300 }),
        double({ min: 0, max: 1, noNaN: true }),
        (n, part) => {
          const x = Math.round(part * n)
          const { value, low, high } = valueOf(method(x, n))
          assert.ok(low <= value + 1e-12 && value <= high + 1e-12, `${low} ${value} ${high}`)
          const wide = valueOf(method(x, n, 0.99))
          // The middle of Agresti and Coull moves with the level.
          const widens = wide.low <= low + 1e-12 && wide.high >= high - 1e-12
          assert.ok(widens || name === 'agrestiCoullInterval')
          if (name === 'complementaryLogLogInterval') return
          const mirror = valueOf(method(n - x, n))
          near(1 - mirror.high, low, 1e-9)
          near(1 - mirror.low, high, 1e-9)
        },
      ),
      { seed: 5, numRuns: 60 },
    )
  })

  test(`${name} of no trials is impossible, of more successes than trials a mistake`, () => {
    assert.deepEqual(method(0, 0), { status: 'impossible', reason: 'no-trials' })
    assert.throws(() => method(3, 2), ContractError)
  })
}

test('Wilson with continuity correction is prop.test', () => {
  const { low, high } = valueOf(wilsonInterval(9, 40, 0.95, { continuityCorrection: true }))
  near(low, 0.114008048984376)
  near(high, 0.388550485529803)
})

test('without successes the low end is 0 and the high end that of R', () => {
  near(valueOf(wilsonInterval(0, 25)).high, 0.133192250939048)
  near(valueOf(clopperPearsonInterval(0, 25)).high, 0.137185171530713)
  near(valueOf(jeffreysInterval(0, 25)).high, 0.0946827641096)
  near(valueOf(jeffreysInterval(0, 25, 0.95, { atTheEnds: 'one-sided' })).high, 0.0732393938112)
  near(valueOf(likelihoodRatioInterval(0, 25)).high, 1 - Math.exp(-(1.959963984540054 ** 2) / 50))
})

test('Clopper-Pearson of a rare event among a million keeps its digits', () => {
  const { low, high } = valueOf(clopperPearsonInterval(1, 1e6))
  near(low * 1e8, 2.53178076, 1e-7)
  near(high * 1e6, 5.57162873, 1e-6)
})
