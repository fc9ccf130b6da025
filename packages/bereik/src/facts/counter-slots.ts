// SPDX-License-Identifier: EUPL-1.2
import { metrics } from '@bereik/inlets'
import type { MetricDays } from './facts.ts'
import { eraOf, isWithin, metricBreaks } from './metric-breaks.ts'

/** One sum of a metric over posts: all of them, or those of one way of counting. */
export interface CounterSlot {
  readonly metric: string
  readonly period: MetricDays | null
  /** Which eras of which platform, in SQL; null: all. */
  readonly condition: string | null
}

/** When a post was counted; one without a day of publication belongs to the day it was seen. */
export const eraOfPost = eraOf('coalesce(published_at::DATE, measured_on)')

const means = new Set(metrics.filter(({ isMean }) => isMean).map(({ id }) => id))

/**
 * The sums to make of each metric: one where nobody changed it, else one per way of counting. A
 * mean has none.
 */
export function counterSlots(ids: readonly string[]): readonly CounterSlot[] {
  return ids.flatMap((metric): readonly CounterSlot[] => {
    if (means.has(metric)) return []
    const breaks = metricBreaks.filter((one) => one.metric === metric)
    if (breaks.length === 0) return [{ metric, period: null, condition: null }]
    const platforms = [...new Set(breaks.map(({ platform }) => `'${platform}'`))]
    return [
      { metric, period: null, condition: `platform NOT IN (${platforms.join(', ')})` },
      ...breaks.map(({ platform, from, to }) => ({
        metric,
        period: { from, to },
        condition: `platform = '${platform}' AND ${isWithin({ from, to }, 'era')}`,
      })),
    ]
  })
}
