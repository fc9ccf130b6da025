// SPDX-License-Identifier: EUPL-1.2
import type { Figure, Source } from '../figures/figure.ts'
import type { ColumnId, FigurePartId } from '../language/figures-columns.ts'
import type { Cell } from './csv.ts'

const parts = ['low', 'high', 'interval', 'state', 'reason'] as const satisfies FigurePartId[]

/** The columns one figure takes: its value and what has to be said with it. */
export function figureHeader(column: ColumnId): readonly string[] {
  return [column, ...parts.map((part) => `${column}_${part}`)]
}

/** The cells of these columns; a figure that is no number leaves its numbers empty. */
export function figureCells(figure: Figure): readonly Cell[] {
  if (figure.state === 'value') {
    const { value, low, high, intervalKind } = figure
    return [value, low, high, intervalKind, 'value', null]
  }
  const reason = figure.state === 'withheld' ? figure.rule : figure.reason
  return [null, null, null, null, figure.state, reason]
}

/** Sources of several figures, each once, parted by semicolons. */
export function sourcesCell(figures: readonly Figure[]): string {
  return sourcesText(figures.flatMap((one) => (one.state === 'value' ? one.sources : [])))
}

export function sourcesText(sources: readonly Source[]): string {
  return [...new Set(sources.map(sourceText))].join('; ')
}

function sourceText(source: Source): string {
  if (source.kind === 'file') {
    const hash = source.sha256 === null ? '' : `sha256:${source.sha256} `
    return `${hash}${source.reader} ${source.measuredOn}`
  }
  return `${source.publisher} ${source.table} ${source.year}`
}
