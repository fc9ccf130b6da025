// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { requireDesign, type SamplingStage } from './survey-design.ts'

const weights = Float64Array.of(1, 2, 0)
const codes = Int32Array.of(1, 1, 2)

test('weights alone are a design, and so are stages of every kind', () => {
  requireDesign({ weights })
  requireDesign({ weights, stages: [] })
  requireDesign({
    weights,
    stages: [
      { clusters: codes, strata: codes, populationClusters: Float64Array.of(9, 9, Infinity) },
      { samplingFractions: Float64Array.of(0.1, 0.1, 1) },
    ],
  })
})

test('weights that no unit can have are a broken contract', () => {
  for (const wrong of [-1, Number.NaN, Infinity]) {
    assert.throws(() => requireDesign({ weights: Float64Array.of(1, wrong) }), ContractError)
  }
})

test('a stage that does not fit is a broken contract', () => {
  const stages: readonly SamplingStage[] = [
    { clusters: Int32Array.of(1, 2) },
    { strata: Int32Array.of(1, 2, 3, 4) },
    { populationClusters: Float64Array.of(9, 9, 0) },
    { populationClusters: Float64Array.of(9, 9, Number.NaN) },
    { samplingFractions: Float64Array.of(0.1, 0.1, 1.5) },
    { samplingFractions: Float64Array.of(0.1, 0.1, 0) },
    { populationClusters: Float64Array.of(9, 9, 9), samplingFractions: Float64Array.of(1, 1, 1) },
  ]
  for (const stage of stages) {
    assert.throws(() => requireDesign({ weights, stages: [stage] }), ContractError)
  }
})
