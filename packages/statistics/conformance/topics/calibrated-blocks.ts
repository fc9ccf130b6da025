// SPDX-License-Identifier: EUPL-1.2
import {
  type Calibration,
  influenceOfCalibratedMean,
  influenceOfCalibratedTotal,
  linearisedCovariance,
  rowsOf,
  type SurveyDesign,
} from '../../src/index.ts'
import type { JsonObject } from '../case.ts'
import { columnsNamed } from './estimate-columns.ts'

/** Means or totals of columns with calibrated weights, as a block of the schema. */
export function calibratedBlock(
  kind: 'mean' | 'total',
  data: JsonObject,
  names: readonly string[],
  calibration: Calibration,
  design: SurveyDesign,
): JsonObject {
  const estimates: number[] = []
  const influences: Float64Array[] = []
  for (const values of columnsNamed(data, names)) {
    const of = kind === 'mean' ? influenceOfCalibratedMean : influenceOfCalibratedTotal
    const linearised = of(values, calibration)
    if (linearised.status !== 'ok') return { names, status: 'error', reason: linearised.reason }
    estimates.push(linearised.value.estimate)
    influences.push(linearised.value.influence)
  }
  const covariance = linearisedCovariance(influences, design)
  if (covariance.status !== 'ok') return { names, estimate: estimates, se: null, vcov: null }
  const rows = rowsOf(covariance.value)
  return {
    names,
    estimate: estimates,
    se: rows.map((row, at) => Math.sqrt(Math.max(0, row[at]))),
    vcov: rows,
  }
}
