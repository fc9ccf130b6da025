// SPDX-License-Identifier: EUPL-1.2
import { reliabilityInterval } from '../../src/index.ts'
import type { Topic } from '../case.ts'
import { numberAt, textAt } from '../read.ts'
import { codersAt } from './coders.ts'
import { measurementLevel } from './krippendorff.ts'

/** As many as the peer drew: its count of undefined resamples is compared with ours. */
const resamples = 20_000

export const krippendorffBootstrapTopic: Topic = ({ inputs, name }) => {
  const level = measurementLevel(textAt(inputs, 'level'))
  const interval = reliabilityInterval(
    codersAt(inputs),
    { kind: 'krippendorff', level },
    { seed: name, resamples, level: numberAt(inputs, 'level_ci') },
  )
  if (interval.status !== 'ok') return { status: 'undefined', reason: interval.reason }
  const { low, high, standardError, undefinedResamples } = interval.value
  return {
    lower: low,
    upper: high,
    se: standardError,
    undefined_resamples: undefinedResamples,
    replicates: resamples,
  }
}
