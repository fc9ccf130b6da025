// SPDX-License-Identifier: EUPL-1.2
import { factorOf, type SamplingStage, type SurveyDesign } from '../src/index.ts'
import { isList, type JsonObject } from './case.ts'
import { CaseError, numbersAt, objectAt, optionalText, textAt, textsAt, valuesAt } from './read.ts'

type Columns = Omit<SamplingStage, 'samplingFractions'>

/**
 * The design that the keys weight, cluster, strata and fpc of `inputs` name in `data`; a key that
 * is absent or null leaves its part out, one of another kind than a name too.
 */
export function designOf(inputs: JsonObject): SurveyDesign {
  const data = objectAt(inputs, 'data')
  const weights = weightsOf(inputs)
  const clusters = namesAt(inputs, 'cluster')
  const sizes = namesAt(inputs, 'fpc').map((name) => numbersAt(data, name))
  const stratum = typeof inputs['strata'] === 'string' ? inputs['strata'] : undefined
  const areCounts = sizes.some((column) => column.some((size) => size > 1))
  const stages: SamplingStage[] = []
  for (let stage = 0; stage < Math.max(1, clusters.length); stage += 1) {
    const column = sizes[stage]
    const name = clusters[stage]
    const own: Columns = {
      ...(name === undefined ? {} : { clusters: codesOf(data, name) }),
      ...(stratum === undefined || stage > 0 ? {} : { strata: codesOf(data, stratum) }),
    }
    if (column === undefined) stages.push(own)
    else stages.push({ ...own, [areCounts ? 'populationClusters' : 'samplingFractions']: column })
  }
  return { weights, stages }
}

/** What makes survey refuse a design that the library would take, if anything. */
export function designFault(inputs: JsonObject): string | undefined {
  const data = objectAt(inputs, 'data')
  const [first] = namesAt(inputs, 'cluster')
  const stratum = optionalText(inputs, 'strata')
  const sizes = namesAt(inputs, 'fpc').flatMap((name) => Array.from(numbersAt(data, name)))
  if (sizes.some((size) => size > 1) !== sizes.every((size) => size >= 1) && sizes.length > 0) {
    return 'population-counts-and-fractions-mixed'
  }
  const rows = weightsOf(inputs).length
  const cluster = first === undefined ? undefined : codesOf(data, first)
  const isNested = inputs['nest'] === true
  if (cluster === undefined ? rows === 1 : new Set(cluster).size === 1) {
    if (!isNested || stratum === undefined) return 'one-cluster'
  }
  if (cluster === undefined || stratum === undefined || isNested) return undefined
  const strata = codesOf(data, stratum)
  const stratumOf = new Map<number, number>()
  for (const [row, code] of cluster.entries()) {
    if ((stratumOf.get(code) ?? strata[row]) !== strata[row]) return 'clusters-cross-strata'
    stratumOf.set(code, strata[row] ?? 0)
  }
  return undefined
}

/** The column that `weight` names; all 1 where it is absent. */
function weightsOf(inputs: JsonObject): Float64Array {
  const data = objectAt(inputs, 'data')
  if (optionalText(inputs, 'weight') !== undefined) return numbersAt(data, textAt(inputs, 'weight'))
  const [column] = Object.values(data)
  if (!isList(column)) throw new CaseError('data has no columns')
  return new Float64Array(column.length).fill(1)
}

function namesAt(inputs: JsonObject, key: string): readonly string[] {
  if (isList(inputs[key])) return textsAt(inputs, key)
  return typeof inputs[key] === 'string' ? [textAt(inputs, key)] : []
}

function codesOf(data: JsonObject, name: string): Int32Array {
  return factorOf(valuesAt(data, name)).codes
}
