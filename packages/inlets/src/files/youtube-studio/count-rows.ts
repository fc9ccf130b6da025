// SPDX-License-Identifier: EUPL-1.2
import type { Trait } from '../../record.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import { type FigureColumn, type RowFault, readFigure } from '../table/figure-column.ts'
import type { RowOutcome, RowReader } from '../table/table-layout.ts'

/** A table of views per class, as numbers: countries and cities. */
export class CountRows implements RowReader {
  readonly #figure: FigureColumn | undefined
  readonly #trait: Trait
  readonly #seen = new Set<string>()
  readonly #classOf: (row: RowScanner) => string | RowFault | null

  constructor(
    figures: readonly FigureColumn[],
    trait: Trait,
    classOf: (row: RowScanner) => string | RowFault | null,
  ) {
    const of = (metric: string) => figures.find((figure) => figure.metric === metric)
    this.#figure = of('views') ?? of('watch-hours')
    this.#trait = trait
    this.#classOf = classOf
  }

  read(row: RowScanner): RowOutcome {
    const name = this.#classOf(row)
    if (name === null || typeof name === 'object') return name
    if (this.#seen.has(name)) {
      return { code: 'class-twice', parameters: { cell: name.slice(0, 100) } }
    }
    this.#seen.add(name)
    const count = this.#figure === undefined ? null : readFigure(row, this.#figure)
    if (typeof count === 'object' && count !== null) return count
    return {
      kind: 'trait',
      layer: 'views',
      trait: this.#trait,
      class: name,
      count,
      share: null,
      step: 0,
      metric: this.#figure?.metric ?? 'views',
    }
  }
}
