// SPDX-License-Identifier: EUPL-1.2
import { normaliseHeading } from '../normalise.ts'
import type { HeadingLanguage, Labels } from './labels.ts'

/** What a column of a flat table holds. */
type TableColumn<Field extends string> =
  | { readonly is: 'field'; readonly field: Field }
  | {
      readonly is: 'figure'
      /** Id of a metric, see platforms/metrics.ts. */
      readonly metric: string
      /** Counts are whole; seconds and hours have decimals. */
      readonly whole: boolean
      /** Whether figures below zero are figures: gains less losses. */
      readonly signed: boolean
      /** Whether cells may be times, read as seconds: `0:01:08` is 68. */
      readonly clock: boolean
    }
  /** Known and not read: rates that follow from other columns, money. */
  | { readonly is: 'ignored' }

interface KnownColumn<Field extends string> {
  readonly column: TableColumn<Field>
  /** Languages in which the column is called so. */
  readonly languages: ReadonlySet<HeadingLanguage>
}

/** Columns by their headings, as `normaliseHeading` makes them. */
export type ColumnTable<Field extends string> = ReadonlyMap<string, KnownColumn<Field>>

type Entry<Field extends string> = readonly [column: TableColumn<Field>, labels: Labels]

export function field<Field extends string>(name: Field, labels: Labels): Entry<Field> {
  return [{ is: 'field', field: name }, labels]
}

interface FigureForm {
  readonly whole?: boolean
  readonly signed?: boolean
  readonly clock?: boolean
}

/** Counts of zero and more, unless the form says otherwise. */
export function figure(
  metric: string,
  labels: Labels,
  { whole = true, signed = false, clock = false }: FigureForm = {},
): Entry<never> {
  return [{ is: 'figure', metric, whole, signed, clock }, labels]
}

export function ignored(labels: Labels): Entry<never> {
  return [{ is: 'ignored' }, labels]
}

/** @throws Error when one heading is given to two columns (a mistake in the data) */
export function columnTable<Field extends string>(
  entries: readonly Entry<Field>[],
): ColumnTable<Field> {
  const table = new Map<string, KnownColumn<Field> & { readonly languages: Set<HeadingLanguage> }>()
  for (const [column, { seen = [], assumed = [] }] of entries) {
    for (const { language, text } of [...seen, ...assumed]) {
      const heading = normaliseHeading(text)
      const known = table.get(heading)
      if (known === undefined) table.set(heading, { column, languages: new Set([language]) })
      else if (known.column === column) known.languages.add(language)
      else throw new Error(`two columns are called ${text}`)
    }
  }
  return table
}
