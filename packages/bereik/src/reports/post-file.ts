// SPDX-License-Identifier: EUPL-1.2
import type { PostSummary } from '../facts/facts.ts'
import type { DataTable } from './data-table.ts'

const columns = [
  'municipality',
  'platform',
  'account',
  'posts',
  'first_published_on',
  'last_published_on',
  'measured_on',
  'metric',
  'counted_from',
  'counted_to',
  'sum',
  'posts_with_metric',
] as const

/**
 * posts.csv: one row per account, metric and way of counting it. Counters of the municipality's own posts are no cells
 * of persons, so they need not pass the gate (architecture.md, "The central types").
 */
export function postTable(municipality: string, posts: readonly PostSummary[]): DataTable {
  return {
    name: 'posts.csv',
    columns,
    header: columns,
    rows: posts.flatMap((one) =>
      one.counters.map(({ metric, period, sum, posts: having }) => [
        municipality,
        one.platform,
        one.account,
        one.posts,
        one.firstPublishedOn,
        one.lastPublishedOn,
        one.observedOn,
        metric,
        period?.from ?? null,
        period?.to ?? null,
        sum,
        having,
      ]),
    ),
  }
}
