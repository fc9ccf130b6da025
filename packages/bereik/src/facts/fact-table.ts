// SPDX-License-Identifier: EUPL-1.2
import { ageBands, genders } from '@bereik/inlets'

/** A column that a row of an import fills. */
interface FactColumn {
  readonly name: string
  readonly type: string
}

export interface FactTable {
  readonly name: string
  readonly columns: readonly FactColumn[]
  /** Two records that agree in these may say the same; they do if they agree in `values` (SQL). */
  readonly key: readonly string[]
  readonly values: readonly string[]
}

/** What stands in every row beside the table's own columns; `record` numbers those of an import. */
export const commonColumns = [
  'import_id VARCHAR NOT NULL',
  'ordinal INTEGER NOT NULL',
  'municipality VARCHAR NOT NULL',
  'measured_on DATE NOT NULL',
  'record INTEGER NOT NULL',
] as const

/** Exact to a millionth, up to a million million: sums of it do not depend on their order. */
const exactNumber = 'DECIMAL(18,6)'

/** The audience columns of a post, one per gender and age. */
export const audienceColumns = genders.flatMap((gender) =>
  ageBands.map((age) => ({ gender, age, name: `${gender} ${age}` })),
)

/** The column of a metric; the mark keeps it apart from the other columns. */
export function metricColumn(metric: string): string {
  return `m:${metric}`
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function column(name: string, type: string): FactColumn {
  return { name, type }
}

/** @param metrics ids of all metrics a post may carry; one nullable column each */
export function postTable(metrics: readonly string[]): FactTable {
  const columns = [
    column('platform', 'VARCHAR'),
    column('account', 'VARCHAR'),
    column('post_id', 'VARCHAR'),
    column('published_at', 'TIMESTAMP'),
    column('post_type', 'VARCHAR'),
    column('text', 'VARCHAR'),
    column('permalink', 'VARCHAR'),
    column('duration_seconds', exactNumber),
    column('audience_metric', 'VARCHAR'),
    ...audienceColumns.map(({ name }) => column(name, 'BIGINT')),
    ...metrics.map((metric) => column(metricColumn(metric), exactNumber)),
  ]
  // How the page calls itself may change; the post is the same.
  const values = columns.map(({ name }) => quoted(name)).filter((name) => name !== '"account"')
  return { name: 'posts', columns, key: ['platform', 'post_id'], values }
}

/** A row of a file with several figures of one day says what all of them say: `record_text`. */
const daySaid = [
  'platform',
  'account',
  'definition',
  'date',
  "coalesce(record_text, metric || ' ' || value::VARCHAR)",
]

export const dayTable: FactTable = {
  name: 'days',
  columns: [
    column('platform', 'VARCHAR'),
    column('account', 'VARCHAR'),
    column('metric', 'VARCHAR'),
    column('date', 'DATE'),
    column('value', exactNumber),
    column('definition', 'VARCHAR'),
    column('record_text', 'VARCHAR'),
  ],
  key: daySaid,
  values: daySaid,
}

/** The day belongs to it: the audiences of two days may well be equal and are two observations. */
const audienceKey = ['platform', 'account', 'measured_on']

export const followerTable: FactTable = {
  name: 'follower_totals',
  columns: [
    column('platform', 'VARCHAR'),
    column('account', 'VARCHAR'),
    column('given', 'VARCHAR'),
    column('followers', 'BIGINT'),
  ],
  key: audienceKey,
  values: [...audienceKey, 'given', 'followers'],
}

/** `record_text` is the whole record, so that each of its cells tells what all of them say. */
export const cellTable: FactTable = {
  name: 'follower_cells',
  columns: [
    column('platform', 'VARCHAR'),
    column('account', 'VARCHAR'),
    column('record_text', 'VARCHAR'),
    column('gender', 'VARCHAR'),
    column('age', 'VARCHAR'),
    column('share', 'DOUBLE'),
    column('step', 'DOUBLE'),
  ],
  key: [...audienceKey, 'record_text'],
  values: [...audienceKey, 'record_text'],
}

export const placeTable: FactTable = {
  name: 'place_cells',
  columns: [
    column('platform', 'VARCHAR'),
    column('account', 'VARCHAR'),
    column('kind', 'VARCHAR'),
    column('record_text', 'VARCHAR'),
    column('name', 'VARCHAR'),
    column('share', 'DOUBLE'),
    column('step', 'DOUBLE'),
  ],
  key: [...audienceKey, 'kind', 'record_text'],
  values: [...audienceKey, 'kind', 'record_text'],
}

const traitKey = ['layer', 'trait', 'metric', 'class'].map(quoted)

/** A part of followers, views or visitors by one trait, as its line in the file says it. */
export const traitTable: FactTable = {
  name: 'trait_cells',
  columns: [
    column('platform', 'VARCHAR'),
    column('account', 'VARCHAR'),
    column('layer', 'VARCHAR'),
    column('trait', 'VARCHAR'),
    column('class', 'VARCHAR'),
    column('metric', 'VARCHAR'),
    column('count', exactNumber),
    column('share', 'DOUBLE'),
    column('step', 'DOUBLE'),
  ],
  key: [...audienceKey, ...traitKey],
  values: [...audienceKey, ...traitKey, ...['count', 'share', 'step'].map(quoted)],
}

const reactionKey = ['platform', 'post_id', 'reaction_id']

/** Pseudonyms are numbers of 63 bits: what is none cannot be stored here. */
export const reactionTable: FactTable = {
  name: 'reactions',
  columns: [
    column('platform', 'VARCHAR'),
    column('account', 'VARCHAR'),
    column('post_id', 'VARCHAR'),
    column('reaction_id', 'BIGINT'),
    column('reaction', 'VARCHAR'),
    column('at', 'TIMESTAMP'),
    column('reactor', 'BIGINT'),
    column('text', 'VARCHAR'),
    column('counters', 'VARCHAR'),
  ],
  key: reactionKey,
  values: [...reactionKey, ...['reaction', 'at', 'reactor', 'text', 'counters'].map(quoted)],
}

/** @param metrics ids of all metrics a post may carry */
export function factTables(metrics: readonly string[]): readonly FactTable[] {
  return [
    postTable(metrics),
    dayTable,
    followerTable,
    cellTable,
    placeTable,
    traitTable,
    reactionTable,
  ]
}
