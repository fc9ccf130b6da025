// SPDX-License-Identifier: EUPL-1.2
import { foreignFormat } from '../../../text/foreign-format.ts'
import { takeSample } from '../../../text/sample.ts'
import type { PlatformId } from '../../../vocabulary.ts'
import { normaliseHeading } from '../../normalise.ts'
import { keyOf } from '../mapping/headings-key.ts'
import { isCount } from '../mapping/mapped-fields.ts'
import type { MappedRows } from '../mapping/mapping.ts'
import { platformOfLink, platformOfWord } from '../platform-words.ts'
import { suggestColumns } from '../suggestion/suggest-columns.ts'
import { type Table, tableOf } from '../table-of.ts'
import { namesPersons, shapeOf } from './column-shape.ts'
import type { ColumnPreview, TablePreview } from './table-preview.ts'
import { type NumberCells, waysOfDates, waysOfNumbers } from './ways-of-writing.ts'

const rowsShown = 10
/** Rows looked at for shapes and ways of writing. */
const rowsWeighed = 500

/**
 * The first rows of a file that no reader knows, and what they suggest its columns hold.
 *
 * @param head the first bytes, as `recognise` wants them
 * @param whole true when `head` is the whole file
 * @returns null when it is no table: another format, JSON, a single column
 */
export function tablePreview(head: Uint8Array, whole: boolean): TablePreview | null {
  if (foreignFormat(head) !== null) return null
  const sample = takeSample(head, whole)
  const table = tableOf(sample)
  if (table === null) return null
  const { headings, headerLine } = table
  const cells = headings.map((_, at) => cellsOf(table, at))
  const columns = previewColumns(headings, cells)
  const around = { headings, delimiter: sample.delimiter }
  return {
    key: keyOf(headings),
    delimiter: sample.delimiter,
    headerLine,
    headings,
    rows: shownRows(table),
    columns,
    headingsAreData: headings.some(isData),
    suggestedRows: suggestRows(columns),
    suggestedPlatform: suggestPlatform(headings, cells, columns),
    numbers: waysOfNumbers(numberCells(columns, cells), around),
    dates: waysOfDates(
      cells.filter((_, at) => columns[at]?.shape === 'date'),
      around,
    ),
    suggestedTimeZone: columns.some(isInUtc) ? 'utc' : 'local',
  }
}

function numberCells(
  columns: readonly ColumnPreview[],
  cells: readonly (readonly string[])[],
): readonly NumberCells[] {
  return columns.flatMap(({ shape, suggestion: { posts, days } }, at) => {
    if (shape !== 'number') return []
    return [{ cells: cells[at] ?? [], whole: isCount(posts ?? days ?? '') }]
  })
}

function cellsOf(table: Table, at: number): readonly string[] {
  return table.rows.slice(0, rowsWeighed).map(({ cells }) => cells[at] ?? '')
}

function shownRows({ rows, headings }: Table): readonly (readonly string[])[] {
  const intact = rows.filter(({ state }) => state === 'intact')
  return intact.slice(0, rowsShown).map(({ cells }) => headings.map((_, at) => cells[at] ?? ''))
}

function previewColumns(
  headings: readonly string[],
  cells: readonly (readonly string[])[],
): readonly ColumnPreview[] {
  const shaped = headings.map((heading, at) => ({ heading, shape: shapeOf(cells[at] ?? []) }))
  const suggestions = suggestColumns(shaped)
  const seen = new Map<string, number>()
  return shaped.map(({ heading, shape }, at) => {
    const name = normaliseHeading(heading)
    const occurrence = (seen.get(name) ?? 0) + 1
    seen.set(name, occurrence)
    const own = cells[at] ?? []
    const suggestion = suggestions[at] ?? { posts: null, reactions: null, days: null }
    return {
      heading,
      occurrence,
      shape,
      example: own.find((cell) => cell !== '') ?? null,
      suggestion,
      persons: suggestion.reactions === 'author' || namesPersons(heading, shape, own),
    }
  })
}

/** A heading that can only be a cell of a row: then the first row was taken for headings. */
export function isData(heading: string): boolean {
  const shape = shapeOf([heading])
  if (shape === 'number') return /\d{5}|[.,]/.test(heading)
  return shape === 'date' || shape === 'link' || shape === 'handle' || shape === 'id'
}

function suggestRows(columns: readonly ColumnPreview[]): MappedRows {
  const isSuggested = (rows: MappedRows, ...fields: readonly string[]) =>
    columns.some(({ suggestion }) => fields.includes(suggestion[rows] ?? ''))
  if (isSuggested('reactions', 'author') || columns.some(({ persons }) => persons)) {
    return 'reactions'
  }
  const isMessage = columns.some(({ shape, suggestion: { posts } }) =>
    posts === 'text' || posts === 'title'
      ? shape === 'text'
      : posts === 'post-id' || posts === 'permalink',
  )
  return !isMessage && isSuggested('days', 'date') ? 'days' : 'posts'
}

function suggestPlatform(
  headings: readonly string[],
  cells: readonly (readonly string[])[],
  columns: readonly ColumnPreview[],
): PlatformId | null {
  const found = new Set<PlatformId>()
  for (const [at, column] of columns.entries()) {
    for (const cell of cells[at] ?? []) {
      const isNamed = column.suggestion.posts === 'platform'
      const named = column.shape === 'link' ? platformOfLink(cell) : null
      const platform = isNamed ? platformOfWord(cell) : named
      if (platform !== null) found.add(platform)
    }
  }
  if (found.size === 0) {
    for (const heading of headings) {
      const platform = heading.length > 2 ? platformOfWord(heading) : null
      if (platform !== null) found.add(platform)
    }
  }
  const [only = null] = found
  return found.size === 1 ? only : null
}

function isInUtc({ heading, shape }: ColumnPreview): boolean {
  return shape === 'date' && /\b(?:utc|gmt)\b/i.test(heading)
}
