// SPDX-License-Identifier: EUPL-1.2
import { type RakedReplicates, rakeReplicates, rowsOf, surveyMeans } from '../../src/index.ts'
import type { JsonObject, Topic } from '../case.ts'
import { designOf } from '../design.ts'
import { objectAt } from '../read.ts'
import { withAwards } from './api-clusters.ts'
import { columnsNamed, namesOfBlock } from './estimate-columns.ts'
import { marginsOf, orContractError } from './margins-of.ts'
import { replicatesOf } from './variance/replicates.ts'

export const rakedReplicatesTopic: Topic = ({ inputs, wanted }) =>
  orContractError(() => {
    const data = withAwards(objectAt(inputs, 'data'))
    const design = designOf(inputs)
    const replicates = replicatesOf(inputs, design)
    if (replicates === undefined) return { status: 'error', reason: 'no-replicates' }
    if (replicates.status !== 'ok') return { status: 'error', reason: replicates.reason }
    const raked = rakeReplicates(design.weights, replicates.value, marginsOf(inputs))
    if (raked.status !== 'ok') return { status: 'error', reason: raked.reason }
    const blocks: Record<string, JsonObject> = {}
    for (const key of ['mean', 'proportions']) {
      const names = namesOfBlock(wanted, key)
      if (names !== undefined) blocks[key] = blockOf(names, columnsNamed(data, names), raked.value)
    }
    const [first] = columnsNamed(data, namesOfBlock(wanted, 'mean')?.slice(0, 1) ?? [])
    return {
      weights: [...raked.value.full.weights],
      ...blocks,
      replicate_means:
        first === undefined
          ? []
          : raked.value.replicates.weights.map((weights) => weightedMean(first, weights)),
    }
  })

function blockOf(
  names: readonly string[],
  columns: readonly Float64Array[],
  { full, replicates }: RakedReplicates,
): JsonObject {
  const found = surveyMeans(columns, { weights: full.weights }, { replicates })
  if (found.status !== 'ok') return { status: 'error', reason: found.reason }
  const { estimates, standardErrors, covariance } = found.value
  return {
    names,
    estimate: [...estimates],
    se: [...standardErrors],
    vcov: rowsOf(covariance),
  }
}

function weightedMean(values: Float64Array, weights: Float64Array): number {
  let above = 0
  let below = 0
  for (const [row, weight] of weights.entries()) {
    above += weight * (values[row] ?? 0)
    below += weight
  }
  return above / below
}
