// SPDX-License-Identifier: EUPL-1.2
import { roganGladen } from '../../src/index.ts'
import type { Topic } from '../case.ts'
import { numberAt } from '../read.ts'

export const roganGladenTopic: Topic = ({ inputs }) => {
  const counts = {
    positives: numberAt(inputs, 'positives'),
    n: numberAt(inputs, 'n'),
    truePositives: numberAt(inputs, 'true_pos'),
    labelledPositives: numberAt(inputs, 'labelled_pos'),
    trueNegatives: numberAt(inputs, 'true_neg'),
    labelledNegatives: numberAt(inputs, 'labelled_neg'),
  }
  const answer = roganGladen(counts)
  const sensitivity = counts.truePositives / counts.labelledPositives
  const specificity = counts.trueNegatives / counts.labelledNegatives
  if (answer.status !== 'ok') {
    return {
      status: 'error',
      reason: answer.reason,
      sensitivity,
      specificity,
      youden: sensitivity + specificity - 1,
      apparent: counts.positives / counts.n,
    }
  }
  const { value } = answer
  const interval = value.langReiczigel
  return {
    status: value.range === 'inside' ? 'ok' : 'out_of_range_clipped',
    sensitivity,
    specificity,
    youden: value.youden,
    apparent: value.apparent,
    raw: value.raw,
    estimate: value.estimate,
    se_known_accuracy: value.standardErrorKnownAccuracy,
    se_delta: value.standardError,
    ci_delta: [value.low, value.high],
    ci_lang_reiczigel: interval.status === 'ok' ? [interval.value.low, interval.value.high] : null,
  }
}
