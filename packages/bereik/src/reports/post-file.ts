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
  'sum',
  'posts_with_metric',
] as const

/**
 * posts.csv: one row per account and metric. Counters of the municipality's own posts are no cells
 * of persons, so they need not pass the gate (architecture.md, "The central types").
 */
export function postTable(municipality: string, posts: readonly PostSummary[]): DataTable {
  return {
    name: 'posts.csv',
    columns,
    header: columns,
    rows: posts.flatMap((one) =>
      Object.entries(one.counters).map(([metric, counter]) => [
        municipality,
        one.platform,
        one.account,
        one.posts,
        one.firstPublishedOn,
        one.lastPublishedOn,
        one.observedOn,
        metric,
        counter.posts === 0 ? null : counter.sum,
        counter.posts,
      ]),
    ),
  }
}
