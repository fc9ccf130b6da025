// SPDX-License-Identifier: EUPL-1.2
import { trimWeights } from '../../src/index.ts'
import type { Topic } from '../case.ts'
import { numbersAt, optionalNumber } from '../read.ts'
import { kishOf } from './kish.ts'

export const trimmingTopic: Topic = ({ inputs }) => {
  const weights = numbersAt(inputs, 'weights')
  const lower = optionalNumber(inputs, 'lower')
  const upper = optionalNumber(inputs, 'upper')
  const limits = {
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
  }
  const trimmed = trimWeights(weights, limits, { strict: inputs['strict'] === true })
  if (trimmed.status !== 'ok') return { status: 'error', reason: trimmed.reason }
  return {
    weights: [...trimmed.value.weights],
    kish_before: kishOf(weights),
    kish_after: kishOf(trimmed.value.weights),
    n_trimmed_initially: trimmed.value.trimmed,
  }
}
