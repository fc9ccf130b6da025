// SPDX-License-Identifier: EUPL-1.2
import type { Sample, TextRow } from '../../text/sample.ts'
import { normaliseHeading } from '../normalise.ts'
import type { ColumnTable } from './columns.ts'
import type { HeadingLanguage } from './labels.ts'

/** A figure and the columns it stands in: more than one when a heading occurs twice. */
export interface FoundFigure {
  readonly metric: string
  readonly heading: string
  readonly columns: readonly number[]
  readonly whole: boolean
  readonly signed: boolean
  readonly clock: boolean
}

/** A flat table in a file: its row of headings, and what each column holds. */
export interface FoundTable<Field extends string> {
  readonly headerLine: number
  /** As they stand in the file. */
  readonly headings: readonly string[]
  /** Column of each field: the first that is called so. */
  readonly fields: ReadonlyMap<Field, number>
  readonly figures: readonly FoundFigure[]
  /** Headings nobody knows, as they stand in the file. */
  readonly unknown: readonly string[]
  /** The language the headings are in; null when they do not tell. */
  readonly language: HeadingLanguage | null
  /** First rows below the headings, broken ones left out. */
  readonly rows: readonly TextRow[]
}

/** How far down the row of headings is looked for: a title and a period may stand above it. */
const rowsAbove = 12

/**
 * Finds a table by its headings, wherever in the first rows they stand and in whatever order.
 *
 * @param isThis whether the columns found are those of the layout
 * @param ignores headings (normalised) that are known and not read, beside those of the columns
 */
export function findTable<Field extends string>(
  sample: Sample,
  columns: ColumnTable<Field>,
  isThis: (table: FoundTable<Field>) => boolean,
  ignores?: RegExp,
): FoundTable<Field> | null {
  for (const [at, row] of sample.rows.slice(0, rowsAbove).entries()) {
    if (row.state !== 'intact' || row.cells.length === 0) continue
    const below = sample.rows.slice(at + 1).filter(({ state }) => state === 'intact')
    const table = tableOf(row, columns, below, ignores)
    if (isThis(table)) return table
  }
  return null
}

function tableOf<Field extends string>(
  header: TextRow,
  columns: ColumnTable<Field>,
  rows: readonly TextRow[],
  ignores: RegExp | undefined,
): FoundTable<Field> {
  const fields = new Map<Field, number>()
  const figures = new Map<string, FoundFigure & { readonly columns: number[] }>()
  const unknown: string[] = []
  const votes = new Map<HeadingLanguage, number>()
  for (const [at, heading] of header.cells.entries()) {
    const name = normaliseHeading(heading)
    const known = columns.get(name)
    if (known === undefined) {
      if (name !== '' && ignores?.test(name) !== true) unknown.push(heading)
      continue
    }
    const [language] = known.languages
    if (known.languages.size === 1 && language !== undefined) {
      votes.set(language, (votes.get(language) ?? 0) + 1)
    }
    const { column } = known
    if (column.is === 'field' && !fields.has(column.field)) fields.set(column.field, at)
    if (column.is !== 'figure') continue
    const { metric, whole, signed, clock } = column
    const same = figures.get(metric)
    if (same === undefined) {
      figures.set(metric, { metric, heading, columns: [at], whole, signed, clock })
    } else same.columns.push(at)
  }
  return {
    headerLine: header.line,
    headings: header.cells,
    fields,
    figures: [...figures.values()],
    unknown,
    language: mostVoted(votes),
    rows,
  }
}

function mostVoted(votes: ReadonlyMap<HeadingLanguage, number>): HeadingLanguage | null {
  const ranked = [...votes].sort(([, one], [, other]) => other - one)
  const [[language, most] = [null, 0], [, second] = [null, 0]] = ranked
  return most > second ? language : null
}

/** What stands in one column of the first rows, empty cells left out. */
export function valuesOf(rows: readonly TextRow[], column: number | undefined): readonly string[] {
  if (column === undefined) return []
  return rows.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '')
}

/** Whether the table has a column for each of these metrics. */
export function tells(table: FoundTable<string>, ...metrics: readonly string[]): boolean {
  return metrics.every((wanted) => table.figures.some(({ metric }) => metric === wanted))
}
