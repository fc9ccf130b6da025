// SPDX-License-Identifier: EUPL-1.2
import type { CellObject } from '@e965/xlsx'
import { cellText } from './cell-text.ts'

/** Cells of a sheet by row and column; rows and cells may be absent. */
export type SheetCells = readonly (readonly (CellObject | undefined)[] | undefined)[]

/** More empty rows than these in a row are not told: a sheet may declare a million of them. */
const longestGap = 1000

/** Empty cells that end a row are told up to here, so that a table stays as wide as its headings. */
const widest = 1000

/** The rows of a sheet; blank rows keep their place, so that line numbers are those of the sheet. */
export function* sheetRows(cells: SheetCells, date1904: boolean): Generator<readonly string[]> {
  const left = firstColumn(cells)
  let next = 0
  let width = 0
  // Not by length: of a sheet with one cell in its last row only two rows exist.
  for (const key of Object.keys(cells)) {
    const at = Number(key)
    const row = cells[at]
    if (!Number.isInteger(at) || row === undefined) continue
    const texts = rowTexts(row, date1904).slice(left)
    if (texts.length === 0) continue
    for (let gap = Math.min(at - next, longestGap); gap > 0; gap--) yield []
    next = at + 1
    width = Math.min(Math.max(width, texts.length), widest)
    while (texts.length < width) texts.push('')
    yield texts
  }
}

function rowTexts(row: readonly (CellObject | undefined)[], date1904: boolean): string[] {
  const texts: string[] = []
  for (const key of Object.keys(row)) {
    const at = Number(key)
    const cell = row[at]
    if (!Number.isInteger(at) || cell === undefined) continue
    const text = cellText(cell, date1904)
    if (text === '') continue
    while (texts.length < at) texts.push('')
    texts[at] = text
  }
  return texts
}

/** The first column in which anything stands: what is left of it is margin. */
function firstColumn(cells: SheetCells): number {
  let first = Infinity
  for (const row of Object.values(cells)) {
    const at = Object.keys(row ?? []).find((key) => isTold(row?.[Number(key)]))
    first = Math.min(first, Number(at ?? Infinity))
  }
  return Number.isFinite(first) ? first : 0
}

function isTold(cell: CellObject | undefined): boolean {
  return cell?.v !== undefined && cell.v !== ''
}
