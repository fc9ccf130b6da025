// SPDX-License-Identifier: EUPL-1.2
import {
  type CalibrationDistance,
  type CalibrationOptions,
  calibrate,
  factorOf,
  type Matrix,
  matrixOf,
} from '../../src/index.ts'
import { isList, isObject, type Json, type JsonObject, type Topic } from '../case.ts'
import { CaseError, numbersAt, objectAt, optionalNumber, rowsAt, valuesAt } from '../read.ts'
import { calibratedBlock } from './calibrated-blocks.ts'
import { namesOfBlock } from './estimate-columns.ts'
import { kishOf } from './kish.ts'
import { orContractError } from './margins-of.ts'

/** R's own limit where a case names none. */
const usualEpsilon = 1e-7
/** R's `grake` takes weights that are so many times too small to the population's size first. */
const farTooSmall = 20

export const calibrationTopic: Topic = ({ inputs, wanted }) =>
  orContractError(() => {
    const designWeights = numbersAt(inputs, 'design_weights')
    const auxiliaries = matrixOf(rowsAt(inputs, 'x'))
    const totals = numbersAt(inputs, 'population_totals')
    const options = optionsOf(objectAt(inputs, 'options'))
    const scale = isFree(options) ? 1 : scaleOf(designWeights, auxiliaries, totals)
    const start = designWeights.map((weight) => weight * scale)
    const calibrated = calibrate(start, auxiliaries, totals, options)
    if (calibrated.status !== 'ok') return { status: 'error', reason: calibrated.reason }
    const { weights, ratios, negativeWeights, aliased } = calibrated.value
    const design = {
      weights: designWeights,
      stages: [
        {
          ...(isList(inputs['cluster'])
            ? { clusters: factorOf(valuesAt(inputs, 'cluster')).codes }
            : {}),
          ...(isList(inputs['fpc']) ? { populationClusters: numbersAt(inputs, 'fpc') } : {}),
        },
      ],
    }
    const blocks: Record<string, JsonObject> = {}
    for (const key of isObject(wanted) ? Object.keys(wanted) : []) {
      const names = namesOfBlock(wanted, key)
      if (names === undefined) continue
      const kind = key.startsWith('total') ? 'total' : 'mean'
      const calibration = { designWeights, weights, auxiliaries }
      blocks[key] = calibratedBlock(kind, inputs, names, calibration, design)
    }
    return {
      status: aliased.length > 0 ? 'converged_aliased_column_dropped' : 'converged',
      weights: [...weights],
      g: Array.from(ratios, (ratio) => ratio * scale),
      n_negative: negativeWeights,
      kish: kishOf(weights),
      ...blocks,
    }
  })

function optionsOf(options: JsonObject): CalibrationOptions {
  const mostIterations = optionalNumber(options, 'maxit')
  const bounds = options['bounds']
  return {
    distance: distanceNamed(options['calfun']),
    tolerance: optionalNumber(options, 'epsilon') ?? usualEpsilon,
    ...(mostIterations === undefined ? {} : { mostIterations }),
    ...(isList(bounds)
      ? { bounds: { low: endOf(bounds[0], -Infinity), high: endOf(bounds[1], Infinity) } }
      : {}),
  }
}

function endOf(end: Json | undefined, otherwise: number): number {
  return typeof end === 'number' ? end : otherwise
}

function isFree({ distance, bounds }: CalibrationOptions): boolean {
  const isBounded = bounds !== undefined && (bounds.low > -Infinity || bounds.high < Infinity)
  return distance === 'linear' && !isBounded
}

function distanceNamed(name: Json | undefined): CalibrationDistance {
  const distance = (['linear', 'raking', 'logit'] as const).find((one) => one === name)
  if (distance === undefined) throw new CaseError(`calfun ${JSON.stringify(name)}`)
  return distance
}

function scaleOf(weights: Float64Array, { columns, values }: Matrix, totals: Float64Array): number {
  const sums = totals.map((_, j) =>
    weights.reduce((sum, weight, row) => sum + weight * values[row * columns + j], 0),
  )
  const scales = [...totals].flatMap((total, j) =>
    sums[j] === 0 && total === 0 ? [] : [total / sums[j]],
  )
  if (!(Math.min(...scales) > farTooSmall)) return 1
  return scales.reduce((sum, one) => sum + one, 0) / scales.length
}
