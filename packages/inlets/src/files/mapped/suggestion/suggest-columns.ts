// SPDX-License-Identifier: EUPL-1.2
import { normaliseHeading } from '../../normalise.ts'
import { mappedMetrics } from '../mapping/mapped-fields.ts'
import { type MappedRows, mappedRowKinds } from '../mapping/mapping.ts'
import type { ColumnShape } from '../preview/table-preview.ts'
import { fieldOf } from './field-of.ts'
import { type Announced, type KnownHeading, knownHeading } from './known-headings.ts'

interface ShapedColumn {
  readonly heading: string
  readonly shape: ColumnShape
}

type Suggestion = Readonly<Record<MappedRows, string | null>>

/** What each column seems to hold, for each kind of row; every field and metric once. */
export function suggestColumns(columns: readonly ShapedColumn[]): readonly Suggestion[] {
  const known = columns.map(({ heading }) => knownHeading(heading))
  const perRows = mappedRowKinds.map((rows) => oncePerTarget(columns, known, rows))
  return columns.map((_, at) => {
    const [posts = null, reactions = null, days = null] = perRows.map((row) => row[at] ?? null)
    return { posts, reactions, days }
  })
}

function oncePerTarget(
  columns: readonly ShapedColumn[],
  known: readonly KnownHeading[],
  rows: MappedRows,
): readonly (string | null)[] {
  const metrics = new Set(mappedMetrics(rows))
  const hasCommentId = known.some(({ field }) => field === 'comment-id')
  const taken = new Set<string>()
  const suggestions = columns.map((column, at) => {
    const { field, metric } = known[at] ?? { field: null, metric: null }
    const counted = metric ?? ambiguous(column, columns)
    const isFigure = column.shape === 'number' || column.shape === 'empty'
    const target =
      isFigure && counted !== null && metrics.has(counted)
        ? counted
        : field !== null && suits(field, column.shape)
          ? fieldOf(field, rows, hasCommentId)
          : null
    if (target === null || taken.has(target)) return null
    taken.add(target)
    return target
  })
  const hasDay = suggestions.includes(fieldOf('when', rows))
  return suggestions.map((target, at) => {
    if (target === 'time' && !hasDay) return null
    const guess = target ?? byShape(columns, at, rows)
    if (guess === null || guess === target) return target
    if (taken.has(guess)) return null
    taken.add(guess)
    return guess
  })
}

/** Dutch "Reacties" are comments where likes stand beside them, likes where "Opmerkingen" do. */
function ambiguous({ heading }: ShapedColumn, all: readonly ShapedColumn[]): string | null {
  if (!/^(?:aantal )?reacties$/.test(normaliseHeading(heading))) return null
  const has = (name: RegExp) => all.some((other) => name.test(other.heading))
  if (has(/opmerkingen|comments/i)) return 'reactions'
  return has(/likes|vind[- ]ik[- ]leuk/i) ? 'comments' : null
}

const shapes: Readonly<Record<Announced, readonly ColumnShape[]>> = {
  id: ['id', 'number', 'word', 'text', 'link'],
  'comment-id': ['id', 'number', 'word', 'text'],
  'parent-id': ['id', 'number', 'word', 'text', 'link'],
  when: ['date'],
  time: ['word', 'date', 'number'],
  text: ['text', 'word', 'handle', 'link'],
  title: ['text', 'word'],
  link: ['link'],
  type: ['word', 'text'],
  account: ['word', 'handle', 'text', 'id', 'number'],
  author: ['word', 'handle', 'text', 'id', 'link'],
  platform: ['word'],
}

function suits(field: Announced, shape: ColumnShape): boolean {
  return shape === 'empty' || shapes[field].includes(shape)
}

/** Where no heading tells: the only column of dates, of links, of long texts. */
function byShape(columns: readonly ShapedColumn[], at: number, rows: MappedRows): string | null {
  const shape = columns[at]?.shape
  if (shape === undefined || columns.filter((column) => column.shape === shape).length !== 1) {
    return null
  }
  if (shape === 'date') return fieldOf('when', rows)
  // A link to a message tells messages apart as well as an id does.
  if (shape === 'link') return rows === 'reactions' ? 'message-id' : fieldOf('link', rows)
  if (shape === 'text') return fieldOf('text', rows)
  return null
}
