// SPDX-License-Identifier: EUPL-1.2
import { type DateOrder, decideDateOrder } from '../../dates/publish-time.ts'
import { decideDecimalMark } from '../../numbers/decimal-mark.ts'
import type { DecimalMark } from '../../numbers/number.ts'
import type { Sample, TextRow } from '../../text/sample.ts'
import type { AgeBand, Gender, PlatformId } from '../../vocabulary.ts'
import { audienceColumnOf } from './audience-column.ts'
import { columnOf, type Field } from './columns.ts'
import type { NumberColumn } from './number-column.ts'

/** Which column of this one file holds what: made from its heading and its first rows. */
export interface ContentPlan {
  /** The row with the headings stands on this line. */
  readonly headerLine: number
  readonly width: number
  /** First column of each field. */
  readonly fields: ReadonlyMap<Field, number>
  readonly counters: readonly (NumberColumn & { readonly metric: string })[]
  readonly audience: readonly (NumberColumn & { readonly gender: Gender; readonly age: AgeBand })[]
  /** The metric the audience columns divide; null when there are none, or none that are understood. */
  readonly audienceMetric: string | null
  readonly dateOrder: DateOrder
  readonly platform: PlatformId | null
  /** Headings nobody knows, as they stand in the file. */
  readonly unknown: readonly string[]
}

interface Draft {
  readonly heading: string
  readonly whole: boolean
  readonly columns: number[]
}

/** null when the file has no rows at all. */
export function planContent(sample: Sample): ContentPlan | null {
  const [header, ...rows] = sample.rows
  if (header === undefined || header.state !== 'intact') return null
  const fields = new Map<Field, number>()
  const counters = new Map<string, Draft>()
  const audience = new Map<string, Draft & { gender: Gender; age: AgeBand; of: string }>()
  const votes = new Set<PlatformId>()
  const unknown: string[] = []
  let audienceUnderstood = true
  for (const [at, heading] of header.cells.entries()) {
    const group = audienceColumnOf(heading)
    if (group?.is === 'cell') {
      const key = `${group.of} ${group.gender} ${group.age}`
      const draft = audience.get(key) ?? { ...group, heading, whole: true, columns: [] }
      draft.columns.push(at)
      audience.set(key, draft)
    } else if (group?.is === 'not-understood') {
      audienceUnderstood = false
      unknown.push(heading)
    }
    if (group !== null) continue
    const column = columnOf(heading)
    if (column.is === 'field' && !fields.has(column.field)) fields.set(column.field, at)
    if (column.is === 'counter') {
      const draft = counters.get(column.metric) ?? { heading, whole: column.whole, columns: [] }
      draft.columns.push(at)
      counters.set(column.metric, draft)
    }
    if (column.is === 'field' && column.platform !== null) votes.add(column.platform)
    if (column.is === 'unknown') unknown.push(heading)
  }
  if (!fields.has('post-id')) findPostId(fields, unknown, header, rows)
  const marks = markDecider(sample, header, rows, [...counters.values()])
  const of = ['three-second-views', 'views'].find((metric) =>
    [...audience.values()].some((cell) => cell.of === metric),
  )
  return {
    headerLine: header.line,
    width: header.cells.length,
    fields,
    counters: [...counters].map(([metric, draft]) => ({ ...draft, metric, mark: marks(draft) })),
    audience: audienceUnderstood
      ? [...audience.values()]
          .filter((cell) => cell.of === of)
          .map((draft) => ({ ...draft, mark: marks(draft) }))
      : [],
    audienceMetric: audienceUnderstood ? (of ?? null) : null,
    dateOrder: decideDateOrder(columnValues(rows, fields.get('published-at'))),
    platform: decidePlatform(votes, counters, columnValues(rows, fields.get('permalink'))),
    unknown,
  }
}

/** A heading in a language nobody told us: a column of long numbers that all differ, named "... id". */
function findPostId(
  fields: Map<Field, number>,
  unknown: string[],
  header: TextRow,
  rows: readonly TextRow[],
): void {
  for (const [at, heading] of header.cells.entries()) {
    if (!unknown.includes(heading) || !/(?:^|[\s-])id$/i.test(heading)) continue
    const values = columnValues(rows, at)
    const ids = values.every((value) => /^\d{5,40}$/.test(value))
    if (values.length > 1 && ids && new Set(values).size === values.length) {
      fields.set('post-id', at)
      unknown.splice(unknown.indexOf(heading), 1)
      return
    }
  }
}

function columnValues(rows: readonly TextRow[], at: number | undefined): readonly string[] {
  if (at === undefined) return []
  return rows.map((row) => row.cells[at] ?? '').filter((cell) => cell !== '')
}

/** The mark of a column: what its values say, else the file's other columns, else its language. */
function markDecider(
  sample: Sample,
  header: TextRow,
  rows: readonly TextRow[],
  drafts: readonly Draft[],
): (draft: Draft) => DecimalMark {
  const values = (draft: Draft) => draft.columns.flatMap((at) => columnValues(rows, at))
  const english = header.cells.some((heading) =>
    /^(?:publish time|post type|reach|views)$/i.test(heading),
  )
  const usual: DecimalMark = english && sample.delimiter !== ';' ? '.' : ','
  const ofFile =
    decideDecimalMark(
      drafts.filter(({ whole }) => !whole).flatMap((draft) => values(draft)),
      false,
    ) ?? usual
  return (draft) => decideDecimalMark(values(draft), draft.whole) ?? ofFile
}

function decidePlatform(
  votes: ReadonlySet<PlatformId>,
  counters: ReadonlyMap<string, unknown>,
  permalinks: readonly string[],
): PlatformId | null {
  const [first = null] = votes
  if (votes.size === 1) return first
  if (votes.size > 1) return null
  const named = new Set<PlatformId>()
  for (const link of permalinks) {
    if (/^https?:\/\/(?:[a-z-]+\.)?facebook\.com\//i.test(link)) named.add('facebook')
    if (/^https?:\/\/(?:[a-z-]+\.)?instagram\.com\//i.test(link)) named.add('instagram')
  }
  if (counters.has('likes') || counters.has('saves')) named.add('instagram')
  if (counters.has('reactions')) named.add('facebook')
  const [only = null] = named
  return named.size === 1 ? only : null
}
