// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { factorOf } from '../design/factor.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import { near, valueOf } from '../testing/near.ts'
import { jackknifeReplicates } from './jackknife-replicates.ts'
import { surveyMeans } from './survey-means.ts'
import { surveyRatios } from './survey-ratios.ts'
import { surveyShares } from './survey-shares.ts'
import { surveyTotals } from './survey-totals.ts'

const y = Float64Array.of(1, 4, 2, 6, 3, 5, 8, 1, 0)
const x = Float64Array.of(2, 1, 3, 2, 2, 2, 5, 1, 1)
const g = factorOf(['a', 'b', 'a', 'b', 'a', 'b', 'b', 'a', 'b'])
const weights = Float64Array.of(2, 2, 3, 3, 1, 4, 4, 2, 2)
const strata = Int32Array.of(1, 1, 1, 1, 2, 2, 2, 2, 2)
const clusters = Int32Array.of(1, 1, 2, 2, 1, 2, 2, 3, 3)
const design: SurveyDesign = { weights, stages: [{ strata, clusters }] }

// Reference numbers: R 4.2.2, survey 4.1.1, svydesign(nest = TRUE) on the same nine rows.

test('means come with the covariance of svymean', () => {
  const found = valueOf(surveyMeans([y, x], design))
  near(found.estimates[0], 3.95652173913043)
  near(found.estimates[1], 2.39130434782609)
  near(found.covariance.values[0], 1.759413381170021)
  near(found.covariance.values[1], 0.764194667686293)
  near(found.covariance.values[3], 0.336927040712405)
  assert.equal(found.degreesOfFreedom, 3)
})

test('a ratio comes with the error of svyratio', () => {
  const found = valueOf(surveyRatios([y], [x], design))
  near(found.estimates[0], 1.65454545454545)
  near(found.standardErrors[0], 0.163555869675452)
})

test('a domain keeps the clusters of the design', () => {
  const domain = Float64Array.from(g.codes)
  const found = valueOf(surveyMeans([y], design, { domain }))
  near(found.estimates[0], 5.2)
  near(found.standardErrors[0], 1.24279255442464)
})

test('a total knows of the finite population', () => {
  const populationClusters = Float64Array.from(strata, (stratum) => (stratum === 1 ? 8 : 12))
  const finite = { weights, stages: [{ strata, clusters, populationClusters }] }
  const part = Float64Array.from(strata, (stratum) => (stratum === 1 ? 2 / 8 : 3 / 12))
  const parts = { weights, stages: [{ strata, clusters, samplingFractions: part }] }
  near(valueOf(surveyTotals([y], finite)).standardErrors[0], 44.5561443574284)
  near(valueOf(surveyTotals([y], parts)).standardErrors[0], 44.5561443574284)
})

test('the jackknife of a mean is that of as.svrepdesign', () => {
  const replicates = valueOf(jackknifeReplicates(design))
  const found = valueOf(surveyMeans([y], design, { replicates }))
  near(found.standardErrors[0], 1.54835075985427)
  assert.equal(found.degreesOfFreedom, 3)
})

test('shares of the levels add up to one, and so do their errors to nothing', () => {
  const found = valueOf(surveyShares(g, design))
  near(found.estimates[0], 0.3478260869565)
  near(found.standardErrors[0], 0.14899100563507)
  near(found.estimates[0] + found.estimates[1], 1)
  near(found.covariance.values[0] + found.covariance.values[1], 0)
})

test('a mean of nobody is impossible, a total of nobody is zero', () => {
  const domain = new Float64Array(9)
  assert.equal(surveyMeans([y], design, { domain }).status, 'impossible')
  const total = valueOf(surveyTotals([y], design, { domain }))
  assert.deepEqual([total.estimates[0], total.standardErrors[0]], [0, 0])
})

test('few rows and few clusters are said beside the error', () => {
  const { cautions } = valueOf(surveyMeans([y], design))
  assert.deepEqual(cautions, ['small-n', 'small-effective-n', 'few-degrees-of-freedom'])
})

test('columns of another length are the caller’s mistake', () => {
  assert.throws(() => surveyMeans([Float64Array.of(1)], design), ContractError)
})
