// SPDX-License-Identifier: EUPL-1.2
import { read, set_cptable, type WorkBook } from '@e965/xlsx'
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs'
import { CsvText } from './csv-text.ts'
import { type SheetCells, sheetRows } from './sheet-text.ts'
import { withoutPersons } from './without-persons.ts'

/** A sheet as CSV. `at` is its place in the workbook, from 0. */
export interface CsvSheet {
  readonly at: number
  readonly name: string
  /** Empty when nothing stands in the sheet. */
  readonly pieces: readonly Uint8Array[]
}

export type WorkbookReading =
  | { readonly state: 'sheets'; readonly sheets: readonly CsvSheet[] }
  | { readonly state: 'locked' | 'damaged' | 'too-large' | 'empty' | 'unsafe' }

set_cptable(codePages)

/** Reads a workbook that was found safe to open. Blocks while it does: for a process of its own. */
export function readSheets(bytes: Uint8Array, textLimit: number): WorkbookReading {
  try {
    return sheetsOf(openWorkbook(bytes), textLimit)
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    return { state: /password|encrypt/i.test(message) ? 'locked' : 'damaged' }
  }
}

/** Formulas, links, comments and properties are not asked for; neither are guesses at dates. */
function openWorkbook(bytes: Uint8Array): WorkBook {
  return read(bytes, {
    type: 'buffer',
    dense: true,
    raw: true,
    cellNF: true,
    cellDates: false,
    cellText: false,
    cellFormula: false,
    cellHTML: false,
  })
}

function sheetsOf(workbook: WorkBook, textLimit: number): WorkbookReading {
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true
  const sheets: CsvSheet[] = []
  let left = textLimit
  for (const [at, name] of visibleSheets(workbook)) {
    const csv = new CsvText(left)
    for (const row of withoutPersons(sheetRows(cellsOf(workbook, name), date1904))) {
      if (!csv.add(row)) return { state: 'too-large' }
    }
    const pieces = csv.pieces()
    left = csv.left
    if (left < 0) return { state: 'too-large' }
    sheets.push({ at, name, pieces })
  }
  return sheets.some(({ pieces }) => pieces.length > 0)
    ? { state: 'sheets', sheets }
    : { state: 'empty' }
}

/** Hidden sheets hold what their maker did not mean to send; they are read when there is no other. */
function visibleSheets(workbook: WorkBook): readonly (readonly [number, string])[] {
  const all = workbook.SheetNames.map((name, at) => [at, name] as const)
  const visible = all.filter(([at]) => (workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0) === 0)
  return visible.length > 0 ? visible : all
}

function cellsOf(workbook: WorkBook, name: string): SheetCells {
  const cells: unknown = workbook.Sheets[name]?.['!data']
  return isCells(cells) ? cells : []
}

/** The library gives dense sheets as lists of lists of cells. */
function isCells(cells: unknown): cells is SheetCells {
  return Array.isArray(cells)
}
