// SPDX-License-Identifier: EUPL-1.2
import { type Margin, type Outcome, type RakedWeights, rake } from '../../src/index.ts'
import type { Case, JsonObject, Topic } from '../case.ts'
import { designOf } from '../design.ts'
import { objectAt } from '../read.ts'
import { calibratedBlock } from './calibrated-blocks.ts'
import { namesOfBlock } from './estimate-columns.ts'
import { kishOf } from './kish.ts'
import { classWithoutTotal, marginsOf, orContractError } from './margins-of.ts'

export const rakingTopic: Topic = (one) =>
  orContractError(() => {
    const { inputs } = one
    const strange = classWithoutTotal(inputs)
    if (strange !== undefined) {
      return { status: 'error', reason: 'category_without_total', ...strange }
    }
    const designWeights = designOf(inputs).weights
    const margins = marginsOf(inputs)
    const raked = rake(designWeights, margins)
    return raked.status === 'ok'
      ? answerOf(one, designWeights, margins, raked.value)
      : faultOf(raked)
  })

function answerOf(
  { inputs, wanted }: Case,
  designWeights: Float64Array,
  margins: readonly Margin[],
  raked: RakedWeights,
): JsonObject {
  const data = objectAt(inputs, 'data')
  const design = designOf(inputs)
  const calibration = { designWeights, weights: raked.weights, margins }
  const blocks: Record<string, JsonObject[string]> = {}
  for (const key of ['mean', 'proportions']) {
    const names = namesOfBlock(wanted, key)
    if (names === undefined) continue
    const block = calibratedBlock('mean', data, names, calibration, design)
    blocks[key] = block
    blocks[`${key}_se_joint`] = block['se']
  }
  return {
    status: raked.zeroWeights > 0 ? 'converged_with_zero_weights' : 'converged',
    weights: [...raked.weights],
    kish: kishOf(raked.weights),
    max_abs_relative_margin_error: raked.largestDeviation,
    ...blocks,
  }
}

const reasons: Readonly<Record<string, string>> = {
  'missing-values': 'missing_values_in_margin_variable',
  'empty-category': 'empty_category',
  'inconsistent-totals': 'inconsistent_totals',
}

function faultOf(raked: Outcome<RakedWeights> & { status: 'impossible' }): JsonObject {
  const detail = raked.detail ?? {}
  if (raked.reason === 'not-converged') {
    return {
      status: 'not_converged',
      max_abs_relative_margin_error: detail['largestDeviation'],
    }
  }
  return {
    status: 'error',
    reason: reasons[raked.reason] ?? raked.reason,
    rows_affected: detail['rows'],
    margin: detail['margin'],
    category: detail['category'],
    totals: detail['totals'],
  }
}
