// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { factorOf } from '../design/factor.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import { betaDraw } from '../random/beta-draw.ts'
import { normalDraw } from '../random/normal-draw.ts'
import { randomStream } from '../random/random-stream.ts'
import { near, valueOf } from '../testing/near.ts'
import { arcsineShareInterval } from './arcsine-share-interval.ts'
import { kornGraubardInterval } from './korn-graubard-interval.ts'
import { sampledShareState } from './sampled-share-state.ts'
import { sampledShares } from './sampled-shares.ts'

/** Twenty clusters of skewed sizes in which answers are alike (correlation 0.1). */
function skewedSample(seed: number, share: number) {
  const stream = randomStream('skewed').split(seed)
  const clusters: number[] = []
  const answers: string[] = []
  for (let cluster = 0; cluster < 20; cluster += 1) {
    const size = Math.max(1, Math.round(20 * Math.exp(normalDraw(stream))))
    const own = betaDraw(stream, 9 * share, 9 * (1 - share))
    for (let person = 0; person < size; person += 1) {
      clusters.push(cluster)
      answers.push(stream.uniform() < own ? 'yes' : 'no')
    }
  }
  const design: SurveyDesign = {
    weights: new Float64Array(clusters.length).fill(1),
    stages: [{ clusters: Int32Array.from(clusters) }],
  }
  return { design, factor: factorOf(answers, ['no', 'yes']) }
}

test('the default interval holds the truth in 93 of 100 samples with skewed clusters', () => {
  let held = 0
  for (let seed = 0; seed < 200; seed += 1) {
    const { design, factor } = skewedSample(seed, 0.2)
    const [, yes] = valueOf(sampledShares(factor, design))
    held += yes.low <= 0.2 && 0.2 <= yes.high ? 1 : 0
  }
  assert.ok(held >= 186, `${held} of 200`)
})

test('Bonferroni intervals are wider and hold the display interval', () => {
  const { design, factor } = skewedSample(1, 0.3)
  const [, plain] = valueOf(sampledShares(factor, design))
  const [, joint] = valueOf(sampledShares(factor, design, { bonferroni: true }))
  assert.ok(joint.low < plain.low && joint.high > plain.high)
  assert.equal(joint.state, plain.state)
})

test('a share of nobody has the exact interval of the effective n, not width 0', () => {
  const { design } = skewedSample(2, 0.3)
  const factor = factorOf(
    Array.from(design.weights, () => 'no'),
    ['no', 'yes'],
  )
  const [no, yes] = valueOf(sampledShares(factor, design))
  assert.equal(yes.low, 0)
  assert.ok(yes.high > 0)
  near(no.low, 1 - yes.high)
})

test('the effective n is never above n', () => {
  const weights = new Float64Array(40).fill(1)
  const factor = factorOf(Array.from({ length: 40 }, (_, row) => row % 2))
  // Every cluster has one of each: no spread between clusters at all.
  const stages = [{ clusters: Int32Array.from({ length: 40 }, (_, row) => row >> 1) }]
  const [zero] = valueOf(sampledShares(factor, { weights, stages }))
  assert.equal(zero.effectiveN, 40)
})

test('Korn and Graubard as svyciprop gives it, without a ceiling', () => {
  // survey 4.1.1, svyciprop(method = "beta") on apistrat: 200 rows, 197 degrees of freedom.
  const found = kornGraubardInterval(
    {
      share: 0.404339681611039,
      standardError: 0.0379799091090456,
      degreesOfFreedom: 197,
      n: 200,
    },
    0.95,
    { mostEffectiveN: Infinity },
  )
  near(valueOf(found).low, 0.329208265793882, 1e-9)
  near(valueOf(found).high, 0.4829303112629, 1e-9)
})

test('an arcsine interval that runs past 0 stops there and says so', () => {
  const estimate = { share: 0.02, standardError: 0.03, degreesOfFreedom: 10 }
  const found = valueOf(arcsineShareInterval(estimate))
  assert.deepEqual([found.low, found.reachesEnd], [0, true])
})

test('what is too little to show is withheld, what is shaky is flagged', () => {
  const good = { n: 400, effectiveN: 150, clusters: 30, degreesOfFreedom: 21, width: 0.16 }
  assert.equal(sampledShareState(good).state, 'shown')
  assert.equal(sampledShareState({ ...good, degreesOfFreedom: 7.9 }).state, 'flagged')
  assert.equal(sampledShareState({ ...good, clusters: 7 }).state, 'cannot-tell')
  assert.equal(sampledShareState({ ...good, effectiveN: 29.9 }).state, 'withheld')
  assert.equal(sampledShareState({ ...good, n: 29 }).state, 'withheld')
  assert.equal(sampledShareState({ ...good, width: 0.31 }).state, 'withheld')
})
