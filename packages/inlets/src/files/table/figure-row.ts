// SPDX-License-Identifier: EUPL-1.2
import type { RowScanner } from '../../text/row-scanner.ts'
import { type FigureColumn, type RowFault, readFigure } from './figure-column.ts'

/** The figures of one row by metric id; null is "the file does not say". */
export type Figures = Record<string, number | null>

/** Reads the figures of row after row. */
export class FigureRow {
  readonly #columns: readonly FigureColumn[]
  /** Copied for each row: an object that has all its keys at once is smaller and faster. */
  readonly #blank: Readonly<Figures>
  #fault: RowFault = { code: 'not-a-number', parameters: { column: '', cell: '' } }

  constructor(columns: readonly FigureColumn[]) {
    this.#columns = columns
    this.#blank = Object.fromEntries(columns.map(({ metric }) => [metric, null]))
  }

  /** Why the last row had no figures. */
  get fault(): RowFault {
    return this.#fault
  }

  /** null: some cell cannot be used, see `fault`. */
  read(row: RowScanner): Figures | null {
    const figures: Figures = { ...this.#blank }
    for (const column of this.#columns) {
      const value = readFigure(row, column)
      if (value !== null && typeof value === 'object') {
        this.#fault = value
        return null
      }
      figures[column.metric] = value
    }
    return figures
  }
}
