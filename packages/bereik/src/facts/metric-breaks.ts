// SPDX-License-Identifier: EUPL-1.2
import { metrics, type PlatformId } from '@bereik/inlets'
import type { MetricDays } from './facts.ts'

/** Days in which one platform counted a metric in one way. */
export interface MetricBreak extends MetricDays {
  readonly metric: string
  readonly platform: PlatformId
}

/**
 * Every way of counting of every metric that a platform changed, from no begin to no end: before
 * the first known day and after the last, figures stand apart as well, and none is left out.
 */
export const metricBreaks: readonly MetricBreak[] = metrics.flatMap(({ id, periods }) =>
  [...Map.groupBy(periods, ({ platform }) => platform)].flatMap(([platform, own]) => {
    const first = own[0]?.from ?? null
    const last = own.at(-1)?.to ?? null
    const before = first === null ? [] : [{ from: null, to: dayBeside(first, -1) }]
    const after = last === null ? [] : [{ from: dayBeside(last, 1), to: null }]
    return [...before, ...own, ...after].map(({ from, to }) => ({ metric: id, platform, from, to }))
  }),
)

function dayBeside(date: string, days: number): string {
  const day = Date.parse(`${date}T00:00:00Z`) + days * 86_400_000
  return new Date(day).toISOString().slice(0, 10)
}

/** The days on which any way of counting begins, ISO, newest first. */
const firstDays = [...new Set(metricBreaks.flatMap(({ from }) => from ?? []))]
  .toSorted()
  .toReversed()

/** The last of these days up to a day, as a DATE in SQL: all that a period needs to know of a day. */
export function eraOf(day: string): string {
  const eras = firstDays.map((from) => `WHEN ${day} >= DATE '${from}' THEN DATE '${from}'`)
  return `CASE ${eras.join(' ')} ELSE DATE '0001-01-01' END`
}

/** Whether a day lies in these days, in SQL; `day` is an expression of a DATE. */
export function isWithin({ from, to }: MetricDays, day: string): string {
  const ends = [
    ...(from === null ? [] : [`${day} >= DATE '${from}'`]),
    ...(to === null ? [] : [`${day} <= DATE '${to}'`]),
  ]
  return ends.length === 0 ? 'true' : ends.join(' AND ')
}

/** These days as a text that goes through a GROUP BY. */
export function daysText({ from, to }: MetricDays): string {
  return `${from ?? ''}/${to ?? ''}`
}

export function parseDaysText(text: unknown): MetricDays | null {
  if (typeof text !== 'string') return null
  const [from, to] = text.split('/')
  return { from: from || null, to: to || null }
}
