// SPDX-License-Identifier: EUPL-1.2
import {
  designDegreesOfFreedom,
  type FResult,
  factorOf,
  type Outcome,
  raoScottIndependence,
  waldIndependence,
} from '../../src/index.ts'
import type { Json, Topic } from '../case.ts'
import { designOf } from '../design.ts'
import { objectAt, textAt, valuesAt } from '../read.ts'

export const independenceTopic: Topic = ({ inputs }) => {
  const data = objectAt(inputs, 'data')
  const rows = factorOf(valuesAt(data, textAt(inputs, 'row')))
  const columns = factorOf(valuesAt(data, textAt(inputs, 'col')))
  const design = designOf(inputs)
  // R counts the clusters of rows of weight 0 too.
  const counted = { ...design, weights: design.weights.map(() => 1) }
  const options = { degreesOfFreedom: designDegreesOfFreedom(counted) }
  const pearson = raoScottIndependence(rows, columns, design, options)
  const wald = waldIndependence(rows, columns, design, options)
  return {
    ...(pearson.status === 'ok'
      ? {
          F: fOf(pearson.value.f),
          Chisq: {
            statistic: pearson.value.pearson,
            df: [pearson.value.deltas.length],
            p_value: pearson.value.firstOrder.pValue,
          },
        }
      : {}),
    ...(wald.status === 'ok'
      ? { Wald: asTable(fOf(wald.value.wald)), adjWald: asTable(fOf(wald.value.adjusted)) }
      : {}),
  }
}

interface FJson {
  readonly statistic: number | null
  readonly df: readonly number[]
  readonly p_value: number | null
}

function fOf(result: Outcome<FResult>): FJson & { readonly [key: string]: Json } {
  if (result.status !== 'ok') return { statistic: null, df: [], p_value: null }
  const { statistic, numeratorDegreesOfFreedom, denominatorDegreesOfFreedom, pValue } = result.value
  return {
    statistic,
    df: [numeratorDegreesOfFreedom, denominatorDegreesOfFreedom],
    p_value: pValue,
  }
}

/** Wald's statistic and p-value stand in tables of one by one. */
function asTable({ statistic, df, p_value }: FJson): Json {
  return { statistic: [[statistic]], df, p_value: [[p_value]] }
}
