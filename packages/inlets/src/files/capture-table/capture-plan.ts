// SPDX-License-Identifier: EUPL-1.2
import type { ColumnRule, FilterColumn, FilterPlan } from '../../identity/filter-plan.ts'
import { figureShape, flagWords, timeShape, wordShape } from '../../identity/filter-shapes.ts'
import { yearOfCell } from '../../identity/year-of-cell.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { Capture, CaptureField, CaptureLayout } from './capture.ts'
import { captureNote } from './capture-note.ts'
import { messageId } from './link-id.ts'
import { ownIdShape, postIdShape } from './post-id.ts'

/** The heading of the column with ids that were taken out of links. */
export const idHeading = 'message id'
export const sourceHeading = 'platform'

const flag = wordShape(flagWords)

/** What may be stored of a research capture. */
export function filterPlan(
  layout: CaptureLayout,
  capture: Capture,
  platform: string | null,
): FilterPlan {
  const { table, width } = capture
  const at = (field: CaptureField) => table.fields.get(field)
  const columns = [
    ...platformColumns(capture),
    ...messageColumns(capture),
    ...[...fieldRules(layout)].flatMap(([field, rule]) => columnOf(capture, field, rule)),
    ...figureColumns(capture),
  ]
  const times = (['unix-time', 'utc-time', 'time'] as const).map(at).filter(isPlace)
  return {
    headerLine: table.headerLine,
    width,
    columns,
    authors: (['author', 'author-id', 'author-name'] as const).map(at).filter(isPlace),
    // LinkedIn: company/gemeente-voorbeelddorp.
    handleOf: (cell) => cell.replace(/^(?:company|in|school|showcase)\//, ''),
    threadAuthors: [at('replied-author')].filter(isPlace),
    note: captureNote(capture, platform),
    platformOf: (row) => layout.platformOf?.(row, capture) ?? platform ?? 'unknown',
    yearOf: (row) => yearOfRow(row, times),
    faultOf: (row) =>
      capture.platform === 'mixed' && layout.platformOf?.(row, capture) === null
        ? { code: 'source-not-a-platform', parameters: {} }
        : null,
  }
}

function fieldRules(layout: CaptureLayout): ReadonlyMap<CaptureField, ColumnRule> {
  const keepTime: ColumnRule = { rule: 'keep', fits: timeShape }
  const keepFlag: ColumnRule = { rule: 'keep', fits: flag }
  return new Map<CaptureField, ColumnRule>([
    ['post', { rule: 'thread', of: 'page', fits: postIdShape }],
    ['thread', { rule: 'thread', of: 'person', fits: postIdShape }],
    ['text', { rule: 'text' }],
    ['title', { rule: 'text' }],
    ['unix-time', keepTime],
    ['utc-time', keepTime],
    ['time', keepTime],
    ['type', { rule: 'keep', fits: wordShape(layout.types), loose: true }],
    ['is-share', keepFlag],
    ['is-quote', keepFlag],
    ['is-reply', keepFlag],
    ['link', { rule: 'link' }],
  ])
}

function columnOf({ table }: Capture, field: CaptureField, rule: ColumnRule): FilterColumn[] {
  const at = table.fields.get(field)
  return at === undefined ? [] : [{ at, heading: table.headings[at] ?? '', rule }]
}

function platformColumns({ platform, table }: Capture): FilterColumn[] {
  if (platform !== 'mixed') return []
  const at = table.fields.get('source') ?? table.fields.get('link')
  return at === undefined ? [] : [{ at, heading: sourceHeading, rule: { rule: 'platform' } }]
}

/** The id and the author. Where a file has no ids they are taken out of the links. */
function messageColumns(capture: Capture): FilterColumn[] {
  const { fields, headings } = capture.table
  const columns: FilterColumn[] = []
  const id = fields.get('id')
  const from = id ?? fields.get('link')
  if (from !== undefined) {
    const heading = id === undefined ? idHeading : (headings[id] ?? '')
    columns.push({
      at: from,
      heading,
      rule: { rule: 'message', fits: ownIdShape, idOf: messageId },
    })
  }
  const author = (['author', 'author-id', 'author-name'] as const).find((field) =>
    fields.has(field),
  )
  return author === undefined
    ? columns
    : [...columns, ...columnOf(capture, author, { rule: 'author' })]
}

function figureColumns({ table }: Capture): FilterColumn[] {
  return table.figures.flatMap(({ columns }) =>
    columns.map((at) => ({
      at,
      heading: table.headings[at] ?? '',
      rule: { rule: 'keep', fits: figureShape } as const,
    })),
  )
}

function yearOfRow(row: RowScanner, times: readonly number[]): number | null {
  for (const at of times) {
    const year = yearOfCell(row, at)
    if (year !== null) return year
  }
  return null
}

function isPlace(at: number | undefined): at is number {
  return at !== undefined
}
