// SPDX-License-Identifier: EUPL-1.2
import {
  type ChiSquareResult,
  chiSquareGoodnessOfFit,
  dissimilarity,
  raoScottGoodnessOfFit,
  rowsOf,
} from '../../src/index.ts'
import { type Case, isObject, type Json, type JsonObject, type Topic } from '../case.ts'
import { designOf } from '../design.ts'
import { numbersAt, objectAt, optionalNumber, textAt, textsAt } from '../read.ts'
import { traitOf } from './trait-of.ts'

export const gofTopic: Topic = (one) =>
  one.inputs['data'] === undefined ? plainFit(one.inputs) : sampledFit(one)

function plainFit(inputs: JsonObject): Json {
  const observed = numbersAt(inputs, 'observed')
  const shares = numbersAt(inputs, 'expected_share')
  const fit = chiSquareGoodnessOfFit(observed, shares)
  if (fit.status !== 'ok') return { status: 'error', reason: fit.reason }
  const apart = dissimilarity(observed, shares)
  const n = observed.reduce((sum, count) => sum + count, 0)
  return {
    statistic: fit.value.statistic,
    df: fit.value.degreesOfFreedom,
    p_value: fit.value.pValue,
    residuals: [...fit.value.residuals],
    std_residuals: [...fit.value.standardisedResiduals],
    G: fit.value.likelihoodRatio,
    G_p_value: fit.value.likelihoodRatioPValue,
    dissimilarity: apart.status === 'ok' ? apart.value : null,
    cramers_v_gof: fit.value.cramersV,
    cohen_w: fit.value.cohenW,
    low_expected: fit.value.lowExpected,
    representation_ratio: Array.from(observed, (count, at) => count / n / shares[at]),
  }
}

function sampledFit({ inputs, wanted }: Case): Json {
  const data = objectAt(inputs, 'data')
  const proportions = isObject(wanted) ? wanted['proportions'] : undefined
  const names = isObject(proportions) ? textsAt(proportions, 'names') : []
  const variable = textAt(inputs, 'variable')
  const trait = traitOf(data, variable, names)
  const degreesOfFreedom = optionalNumber(inputs, 'degf')
  const options = degreesOfFreedom === undefined ? {} : { degreesOfFreedom }
  const shares = numbersAt(inputs, 'expected_share')
  const fit = raoScottGoodnessOfFit(trait, shares, designOf(inputs), options)
  if (fit.status !== 'ok') return { status: 'error', reason: fit.reason }
  const { covariance, firstOrder, secondOrder, f } = fit.value
  const rows = rowsOf(covariance)
  return {
    proportions: {
      names: names.length > 0 ? names : trait.levels.map((level) => `${variable}${level}`),
      estimate: [...fit.value.shares],
      se: rows.map((row, at) => Math.sqrt(row[at])),
      vcov: rows,
    },
    pearson_on_weighted_shares: fit.value.pearson,
    deltas: [...fit.value.deltas],
    rao_scott_1: chiSquareOf(firstOrder),
    rao_scott_2: {
      ...chiSquareOf(secondOrder),
      ...(f.status === 'ok'
        ? {
            F: f.value.statistic,
            F_ndf: f.value.numeratorDegreesOfFreedom,
            F_ddf: f.value.denominatorDegreesOfFreedom,
            F_p_value: f.value.pValue,
          }
        : { F: null, F_ndf: null, F_ddf: null, F_p_value: null }),
    },
  }
}

function chiSquareOf({ statistic, degreesOfFreedom, pValue }: ChiSquareResult): JsonObject {
  return { statistic, df: degreesOfFreedom, p_value: pValue }
}
