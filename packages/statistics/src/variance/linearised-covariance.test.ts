// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { array, assert as check, integer, property, tuple } from 'fast-check'
import type { SurveyDesign } from '../design/survey-design.ts'
import { near, valueOf } from '../testing/near.ts'
import { linearisedCovariance } from './linearised-covariance.ts'

const weights = new Float64Array(5).fill(1)
const influence = Float64Array.of(1, -1, 2, -3, 1)
const lonely: SurveyDesign = {
  weights,
  stages: [{ strata: Int32Array.of(1, 1, 1, 1, 2), clusters: Int32Array.of(1, 1, 2, 3, 4) }],
}

test('a stratum of one cluster is said, counted as nothing, as its distance, or as the mean', () => {
  // Stratum 1: totals 0, 2, -3, mean -1/3; 3/2 times the sum of squares.
  const known = 1.5 * (1 / 9 + 49 / 9 + 64 / 9)
  const failed = linearisedCovariance([influence], lonely)
  assert.deepEqual(failed, {
    status: 'impossible',
    reason: 'lonely-cluster',
    detail: { stratum: 2, stage: 1 },
  })
  near(valueOf(linearisedCovariance([influence], lonely, 'certainty')).values[0], known)
  near(valueOf(linearisedCovariance([influence], lonely, 'adjust')).values[0], known + 1)
  near(valueOf(linearisedCovariance([influence], lonely, 'average')).values[0], 2 * known)
})

test('a lonely stratum without a row of the domain is no matter', () => {
  const domain = Float64Array.of(1, 1, 1, 1, 0)
  const inside = influence.map((one, row) => one * domain[row])
  assert.equal(linearisedCovariance([inside], lonely, 'fail', domain).status, 'ok')
})

test('a stratum drawn as a whole adds nothing, also when it has one cluster', () => {
  const populationClusters = Float64Array.of(3, 3, 3, 3, 1)
  const [stage] = lonely.stages ?? []
  const whole = { weights, stages: [{ ...stage, populationClusters }] }
  near(valueOf(linearisedCovariance([influence], whole)).values[0], 0)
})

test('more clusters than the population has is said', () => {
  const populationClusters = Float64Array.of(2, 2, 2, 2, 9)
  const [stage] = lonely.stages ?? []
  const found = linearisedCovariance([influence], {
    weights,
    stages: [{ ...stage, populationClusters }],
  })
  assert.equal(found.status === 'impossible' && found.reason, 'more-clusters-than-population')
})

test('a second stage counts as far as the first was not everything', () => {
  // One stratum, two of four clusters, then two of two and two of four rows.
  const design: SurveyDesign = {
    weights: new Float64Array(4).fill(1),
    stages: [
      { clusters: Int32Array.of(1, 1, 2, 2), populationClusters: new Float64Array(4).fill(4) },
      { populationClusters: Float64Array.of(2, 2, 4, 4) },
    ],
  }
  const own = Float64Array.of(1, 2, -1, -2)
  // Stage 1: (1/2) 2 (3² + 3²); stage 2: (1/2) times (1/2) 2 (0.5² + 0.5²) in the second cluster.
  near(valueOf(linearisedCovariance([own], design)).values[0], 18 + 0.25)
})

test('the order of the rows changes nothing', () => {
  check(
    property(
      array(tuple(integer({ min: 0, max: 4 }), integer({ min: -9, max: 9 })), {
        minLength: 3,
        maxLength: 30,
      }),
      (rows) => {
        const covariance = (order: typeof rows) =>
          linearisedCovariance(
            [Float64Array.from(order, ([, value]) => value)],
            {
              weights: new Float64Array(order.length).fill(1),
              stages: [{ clusters: Int32Array.from(order, ([cluster]) => cluster) }],
            },
            'certainty',
          )
        const forwards = valueOf(covariance(rows)).values[0]
        near(valueOf(covariance(rows.toReversed())).values[0], forwards, 1e-9)
      },
    ),
    { seed: 3 },
  )
})
