// SPDX-License-Identifier: EUPL-1.2
import { metrics } from '../../platforms/metrics.ts'
import type { MappedRows } from './mapping.ts'

/** What a column may hold that is no figure. */
export type MappedField =
  | 'post-id'
  | 'published-at'
  | 'text'
  | 'title'
  | 'permalink'
  | 'post-type'
  | 'account'
  | 'author'
  | 'platform'
  | 'message-id'
  | 'at'
  | 'reaction-kind'
  | 'date'

/**
 * Fields per kind of row. `account`: the name of an account of one's own. `author`: whoever wrote
 * it, becomes a pseudonym unless it is an account of one's own. `platform`: rows of several.
 */
export const mappedFields: Readonly<Record<MappedRows, readonly MappedField[]>> = {
  posts: [
    'post-id',
    'published-at',
    'text',
    'title',
    'permalink',
    'post-type',
    'account',
    'author',
    'platform',
  ],
  reactions: ['message-id', 'post-id', 'at', 'author', 'text', 'reaction-kind', 'platform'],
  days: ['date', 'account', 'platform'],
}

/** Ids of the metrics that a column of such rows may hold. */
export function mappedMetrics(rows: MappedRows): readonly string[] {
  const per = rows === 'days' ? 'day' : 'post'
  return metrics.filter((metric) => metric.per.includes(per)).map(({ id }) => id)
}
