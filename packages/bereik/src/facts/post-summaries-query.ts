// SPDX-License-Identifier: EUPL-1.2
import { type CounterSlot, counterSlots, eraOfPost } from './counter-slots.ts'
import { metricColumn, quoted } from './fact-table.ts'
import { newest, post } from './newest.ts'

/**
 * Added up per era first, which reads every column once, and then over the eras of each way of
 * counting: exact numbers both times. Parameter: $municipality.
 *
 * @param metrics those that any post has: to plan sums of dozens that none has takes longer than
 *   to make the sums
 */
export function postSummariesQuery(metrics: readonly string[]): string {
  const perEra = metrics.flatMap((metric, index) => {
    const name = quoted(metricColumn(metric))
    return [`, sum(${name}) AS era_sum${index}`, `, count(${name}) AS era_posts${index}`]
  })
  const eras = `SELECT platform, account, ${eraOfPost} AS era, count(*) AS era_posts,
      min(published_at) AS era_first, max(published_at) AS era_last,
      max(measured_on) AS era_observed${perEra.join('')}
    FROM (${newest('posts', post)}) GROUP BY platform, account, era`
  const slots = counterSlots(metrics).flatMap((slot, index) =>
    slotColumns(slot, metrics.indexOf(slot.metric), index),
  )
  return `SELECT platform, account, sum(era_posts)::INTEGER AS posts,
      min(era_first)::DATE::VARCHAR AS first, max(era_last)::DATE::VARCHAR AS last,
      max(era_observed)::VARCHAR AS observed${slots.join('')}
    FROM (${eras}) GROUP BY platform, account ORDER BY platform, account NULLS FIRST`
}

function slotColumns({ condition }: CounterSlot, metric: number, slot: number) {
  const filter = condition === null ? '' : ` FILTER (WHERE ${condition})`
  return [
    `, sum(era_sum${metric})${filter}::DOUBLE AS sum${slot}`,
    `, coalesce(sum(era_posts${metric})${filter}, 0)::INTEGER AS posts${slot}`,
  ]
}
