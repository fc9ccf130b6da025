// SPDX-License-Identifier: EUPL-1.2
import { metrics } from '../../../platforms/metrics.ts'
import { type MappedRows, mappedRowKinds } from './mapping.ts'

/** What a column may hold that is no figure. */
export type MappedField =
  | 'post-id'
  | 'published-at'
  | 'time'
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
 * `time`: the time of day, where it stands apart from the day.
 */
export const mappedFields: Readonly<Record<MappedRows, readonly MappedField[]>> = {
  posts: [
    'post-id',
    'published-at',
    'time',
    'text',
    'title',
    'permalink',
    'post-type',
    'account',
    'author',
    'platform',
  ],
  reactions: ['message-id', 'post-id', 'at', 'time', 'author', 'text', 'reaction-kind', 'platform'],
  days: ['date', 'account', 'platform'],
}

/** Ids of the metrics that a column of such rows may hold. */
export function mappedMetrics(rows: MappedRows): readonly string[] {
  const per = rows === 'days' ? 'day' : 'post'
  return metrics.filter((metric) => metric.per.includes(per)).map(({ id }) => id)
}

const fieldNames = new Set<string>(mappedRowKinds.flatMap((rows) => mappedFields[rows]))

/** Whether a column with this holds a figure: every `is` that is no field. */
export function isFigure(is: string): boolean {
  return !fieldNames.has(is)
}

const wholeMetrics = new Set(metrics.filter(({ unit }) => unit === 'count').map(({ id }) => id))

/** Whether a figure counts something: such numbers have no decimals. */
export function isCount(is: string): boolean {
  return wholeMetrics.has(is)
}
