// SPDX-License-Identifier: EUPL-1.2
import {
  givenReplicates,
  jackknifeReplicates,
  type Outcome,
  ok,
  type ReplicateKind,
  type ReplicateWeights,
  type SurveyDesign,
} from '../../../src/index.ts'
import { isList, type JsonObject } from '../../case.ts'
import { CaseError, numbersAt, optionalNumber, optionalText, rowsAt } from '../../read.ts'
import { lonelyRuleOf } from './sample.ts'

const kinds: Readonly<Record<string, ReplicateKind>> = {
  BRR: 'balanced-repeated',
  Fay: 'fay',
  bootstrap: 'bootstrap',
  subbootstrap: 'bootstrap',
  JK1: 'jackknife-1',
  JKn: 'jackknife-n',
  JK2: 'jackknife-2',
  ACS: 'successive-difference',
  'successive-difference': 'successive-difference',
}

/** The replicate weights that a case gives or asks for; undefined: linearisation. */
export function replicatesOf(
  inputs: JsonObject,
  design: SurveyDesign,
): Outcome<ReplicateWeights> | undefined {
  const mse = inputs['mse'] === true
  const method = optionalText(inputs, 'method')
  if (isList(inputs['replicate_weights'])) return ok(given(inputs, design.weights, method, mse))
  if (method === 'JK1' || method === 'JKn') {
    return jackknifeReplicates(design, { lonely: lonelyRuleOf(inputs), mse })
  }
  if (method === undefined || /^(?:lin|Taylor)/.test(method)) return undefined
  throw new CaseError(`method ${method} without replicate_weights`)
}

function given(
  inputs: JsonObject,
  weights: Float64Array,
  method: string | undefined,
  mse: boolean,
): ReplicateWeights {
  const columns = columnsOf(inputs, weights.length)
  const scale = optionalNumber(inputs, 'scale')
  const kind = method === undefined ? undefined : kinds[method]
  const rho = optionalNumber(inputs, 'rho')
  const scales = scalesOf(inputs, columns.length)
  return givenReplicates(columns, {
    mse,
    ...(areWhole(inputs, columns, weights) ? {} : { samplingWeights: weights }),
    ...(scale === undefined ? {} : { scale }),
    ...(scales === undefined ? {} : { scales }),
    ...(kind === undefined ? {} : { kind }),
    ...(rho === undefined ? {} : { rho }),
  })
}

/** A row of the list is a row of the data; a replicate where only that fits. */
function columnsOf(inputs: JsonObject, rows: number): readonly Float64Array[] {
  const lists = rowsAt(inputs, 'replicate_weights')
  if (lists.length !== rows) return lists
  const count = lists[0]?.length ?? 0
  return Array.from({ length: count }, (_, replicate) =>
    Float64Array.from(lists, (row) => row[replicate] ?? 0),
  )
}

function scalesOf(inputs: JsonObject, count: number): Float64Array | undefined {
  const own = inputs['rscales']
  if (typeof own === 'number') return new Float64Array(count).fill(own)
  return isList(own) ? numbersAt(inputs, 'rscales') : undefined
}

/** Whether the columns are weights, or factors to multiply the sampling weights by. */
function areWhole(
  inputs: JsonObject,
  columns: readonly Float64Array[],
  weights: Float64Array,
): boolean {
  const told = inputs['combined_weights'] ?? inputs['combined.weights'] ?? inputs['combined']
  if (typeof told === 'boolean') return told
  let asWeights = 0
  let asFactors = 0
  for (const [row, weight] of weights.entries()) {
    if (weight === 0) continue
    const mean = columns.reduce((sum, column) => sum + (column[row] ?? 0), 0) / columns.length
    asWeights += (mean / weight - 1) ** 2
    asFactors += (mean - 1) ** 2
  }
  return asWeights < asFactors
}
