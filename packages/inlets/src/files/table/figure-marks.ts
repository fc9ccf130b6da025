// SPDX-License-Identifier: EUPL-1.2
import { decideDecimalMark } from '../../numbers/decimal-mark.ts'
import { type DecimalMark, saysNothing } from '../../numbers/number.ts'
import type { ColumnReading } from '../../record.ts'
import { type FigureColumn, readFigureText, readMarked } from './figure-column.ts'
import { type FoundFigure, type FoundTable, valuesOf } from './find-table.ts'

/** How the figures of a table are read, and whether something of it is to be asked. */
export interface FigureMarks {
  readonly figures: readonly FigureColumn[]
  readonly readings: readonly ColumnReading[]
  readonly open: boolean
}

const mostReadings = 40

/**
 * The decimal mark of each column: what its values say, else the other columns of the file, else
 * the language of its headings together with the delimiter (a Dutch Excel writes semicolons), else
 * what the user answered; else null, and `open` when some value can be read in two ways.
 */
export function decideMarks<Field extends string>(
  table: FoundTable<Field>,
  delimiter: string,
  answer: DecimalMark | undefined,
): FigureMarks {
  const cells = table.figures.map((figure) =>
    figure.columns.flatMap((at) => valuesOf(table.rows, at)),
  )
  const own = table.figures.map(({ whole }, at) => decideDecimalMark(cells[at] ?? [], whole))
  const rest = markOfFile(own) ?? usualMark(table, delimiter) ?? answer ?? null
  const figures = table.figures.map((figure, at) => ({ ...figure, mark: own[at] ?? rest }))
  return {
    figures,
    readings: figures
      .flatMap((figure, at) => readingOf(figure, cells[at] ?? []))
      .slice(0, mostReadings),
    open: figures.some((figure, at) => isOpen(figure, cells[at] ?? [])),
  }
}

/** Columns that speak and agree. */
function markOfFile(own: readonly (DecimalMark | null)[]): DecimalMark | null {
  const said = new Set(own.filter((mark) => mark !== null))
  const [only = null] = said
  return said.size === 1 ? only : null
}

function usualMark<Field extends string>(
  { language }: FoundTable<Field>,
  delimiter: string,
): DecimalMark | null {
  if (delimiter === ';') return language === 'nl' ? ',' : null
  return language === 'en' ? '.' : null
}

function isOpen(figure: FigureColumn, cells: readonly string[]): boolean {
  return figure.mark === null && cells.some((cell) => readMarked(cell, null) === 'open')
}

/** Only what needs telling: a column of plain digits is read as it stands. */
function readingOf(figure: FoundFigure & FigureColumn, cells: readonly string[]): ColumnReading[] {
  const example = cells.find((cell) => /\d\D+\d/.test(cell) && !saysNothing(cell))
  if (example === undefined) return []
  const value = readFigureText(example, figure)
  if (typeof value !== 'number') return []
  return [{ column: figure.heading, is: 'number', example, readAs: String(value) }]
}
