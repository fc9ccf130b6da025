// SPDX-License-Identifier: EUPL-1.2
import type { DateOrder } from '../../dates/publish-time.ts'
import { lostDigits } from '../../identity/rounded-id.ts'
import { decideDecimalMark } from '../../numbers/decimal-mark.ts'
import type { DecimalMark } from '../../numbers/number.ts'
import type { ColumnReading, OpenPoint } from '../../record.ts'
import type { Sample, TextRow } from '../../text/sample.ts'
import type { AgeBand, Gender, PlatformId } from '../../vocabulary.ts'
import type { ReadOptions } from '../file-reader.ts'
import type { Field } from './columns.ts'
import {
  contentReadings,
  type Decided,
  decideContentMark,
  decideContentOrder,
} from './content-evidence.ts'
import { fewestCells } from './dropped-tails.ts'
import {
  type AudienceColumns,
  type FigureColumns,
  type GatheredColumns,
  gatherColumns,
} from './gather-columns.ts'
import type { NumberColumn } from './number-column.ts'

/** Which column of this one file holds what: made from its heading and its first rows. */
export interface ContentPlan {
  /** The row with the headings stands on this line. */
  readonly headerLine: number
  readonly width: number
  /** A row of fewer cells is broken; below `width` only where Excel left empty ones out. */
  readonly fewest: number
  /** First column of each field. */
  readonly fields: ReadonlyMap<Field, number>
  readonly counters: readonly (NumberColumn & { readonly metric: string })[]
  readonly audience: readonly (NumberColumn & { readonly gender: Gender; readonly age: AgeBand })[]
  /** The metric the audience columns divide; null when there are none, or none that are understood. */
  readonly audienceMetric: string | null
  /** True when Excel rounded the ids of posts and wrote them out in full. */
  readonly idsRounded: boolean
  readonly dateOrder: DateOrder
  readonly platform: PlatformId | null
  /** Headings nobody knows, as they stand in the file. */
  readonly unknown: readonly string[]
  readonly readings: readonly ColumnReading[]
  readonly open: readonly OpenPoint[]
}

/** How far down the headings are looked for. */
const rowsAbove = 8

/**
 * @param answers to what the plan leaves open
 * @returns null when the file has no rows at all
 */
export function planContent(
  sample: Sample,
  answers: Pick<ReadOptions, 'numberMark' | 'dateOrder'> = {},
): ContentPlan | null {
  const at = findHeader(sample.rows)
  const header = sample.rows[at]
  if (header === undefined) return null
  const rows = sample.rows.slice(at + 1)
  const gathered = gatherColumns(header.cells)
  const { fields, counters, unknown } = gathered
  if (!fields.has('post-id')) findPostId(fields, unknown, header, rows)
  const mark = markOfFile(sample, header, rows, [...counters.values()], answers.numberMark)
  const marks = (draft: FigureColumns) =>
    decideDecimalMark(figuresOf(rows, draft), draft.whole) ?? mark.value
  const audience = audienceOf(gathered)
  const figures = [...counters].map(([metric, draft]) => ({ ...draft, metric, mark: marks(draft) }))
  const publishedAt = fields.get('published-at')
  const values = columnValues(rows, publishedAt)
  const order = decideContentOrder(values, answers.dateOrder)
  const published = { heading: header.cells[publishedAt ?? -1] ?? '', values, order: order.value }
  return {
    headerLine: header.line,
    width: header.cells.length,
    fewest: Math.max(fewestCells(sample, header.cells.length), Math.max(...fields.values()) + 1),
    fields,
    counters: figures,
    audience: audience.map((draft) => ({ ...draft, mark: marks(draft) })),
    audienceMetric: audience[0]?.of ?? null,
    idsRounded: lostDigits(columnValues(rows, fields.get('post-id'))),
    dateOrder: order.value,
    platform: decidePlatform(gathered, columnValues(rows, fields.get('permalink'))),
    unknown,
    readings: contentReadings(published, figures, (column) => figuresOf(rows, column)),
    open: [
      ...(mark.open ? (['number-mark'] as const) : []),
      ...(order.open ? (['date-order'] as const) : []),
    ],
  }
}

/** Of the first rows the one with most headings that are known: a title may stand above it. */
function findHeader(rows: readonly TextRow[]): number {
  const known = rows.slice(0, rowsAbove).map(({ state, cells }) => {
    if (state !== 'intact') return 0
    const { fields, counters } = gatherColumns(cells)
    return fields.size + counters.size
  })
  return known.indexOf(Math.max(1, ...known))
}

/** The columns of one metric only: parts of different wholes do not mix. */
function audienceOf(gathered: GatheredColumns): readonly AudienceColumns[] {
  if (!gathered.audienceUnderstood) return []
  const all = [...gathered.audience.values()]
  const three = all.filter(({ of }) => of === 'three-second-views')
  return three.length > 0 ? three : all
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

function figuresOf(
  rows: readonly TextRow[],
  { columns }: { readonly columns: readonly number[] },
): readonly string[] {
  return columns.flatMap((at) => columnValues(rows, at))
}

/** For columns whose own values say nothing: what the others say, or the language. */
function markOfFile(
  sample: Sample,
  header: TextRow,
  rows: readonly TextRow[],
  drafts: readonly FigureColumns[],
  answer: DecimalMark | undefined,
): Decided<DecimalMark> {
  const english = header.cells.some((heading) =>
    /^(?:publish time|post type|reach|views)$/i.test(heading),
  )
  const values = drafts.filter(({ whole }) => !whole).flatMap((draft) => figuresOf(rows, draft))
  return decideContentMark(values, english, sample.delimiter, answer)
}

function decidePlatform(
  { platforms, counters }: GatheredColumns,
  permalinks: readonly string[],
): PlatformId | null {
  const [first = null] = platforms
  if (platforms.size === 1) return first
  if (platforms.size > 1) return null
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
