// SPDX-License-Identifier: EUPL-1.2
import { ageBands, genders } from '@bereik/inlets'

/**
 * A column that a row of an import fills. `value`: stored, and part of the row's content.
 * `label`: stored only. `content`: part of the content only.
 */
export interface FactColumn {
  readonly name: string
  readonly type: string
  readonly role: 'value' | 'label' | 'content'
}

export interface FactTable {
  readonly name: string
  /** Whether the day it holds for is part of the content: two audiences of two days may be equal. */
  readonly dated: boolean
  readonly columns: readonly FactColumn[]
}

/**
 * What stands in every row beside the table's own columns. `record` numbers the records of the
 * import; `content` is a hash of the values, equal for a record that says the same.
 */
export const commonColumns = [
  'import_id VARCHAR NOT NULL',
  'ordinal INTEGER NOT NULL',
  'municipality VARCHAR NOT NULL',
  'measured_on DATE NOT NULL',
  'record INTEGER NOT NULL',
  'content UBIGINT NOT NULL',
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
  return { name, type, role: 'value' }
}

function label(name: string, type: string): FactColumn {
  return { name, type, role: 'label' }
}

/** @param metrics ids of all metrics a post may carry; one nullable column each */
export function postTable(metrics: readonly string[]): FactTable {
  return {
    name: 'posts',
    dated: false,
    columns: [
      column('platform', 'VARCHAR'),
      label('account', 'VARCHAR'),
      column('post_id', 'VARCHAR'),
      column('published_at', 'TIMESTAMP'),
      column('post_type', 'VARCHAR'),
      column('text', 'VARCHAR'),
      column('permalink', 'VARCHAR'),
      column('duration_seconds', exactNumber),
      column('audience_metric', 'VARCHAR'),
      ...audienceColumns.map(({ name }) => column(name, 'BIGINT')),
      ...metrics.map((metric) => column(metricColumn(metric), exactNumber)),
    ],
  }
}

export const dayTable: FactTable = {
  name: 'days',
  dated: false,
  columns: [
    column('platform', 'VARCHAR'),
    column('account', 'VARCHAR'),
    column('metric', 'VARCHAR'),
    column('date', 'DATE'),
    column('value', exactNumber),
  ],
}

/** The whole record as text, so that all cells of one record share one content. */
const wholeRecord: FactColumn = { name: 'record_text', type: 'VARCHAR', role: 'content' }

export const followerTable: FactTable = {
  name: 'follower_totals',
  dated: true,
  columns: [
    column('platform', 'VARCHAR'),
    column('account', 'VARCHAR'),
    column('given', 'VARCHAR'),
    column('followers', 'BIGINT'),
  ],
}

export const cellTable: FactTable = {
  name: 'follower_cells',
  dated: true,
  columns: [
    column('platform', 'VARCHAR'),
    column('account', 'VARCHAR'),
    wholeRecord,
    label('gender', 'VARCHAR'),
    label('age', 'VARCHAR'),
    label('share', 'DOUBLE'),
    label('step', 'DOUBLE'),
  ],
}

export const placeTable: FactTable = {
  name: 'place_cells',
  dated: true,
  columns: [
    column('platform', 'VARCHAR'),
    column('account', 'VARCHAR'),
    column('kind', 'VARCHAR'),
    wholeRecord,
    label('name', 'VARCHAR'),
    label('share', 'DOUBLE'),
    label('step', 'DOUBLE'),
  ],
}
