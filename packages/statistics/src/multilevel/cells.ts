// SPDX-License-Identifier: EUPL-1.2
import type { BinomialRows } from './binomial-rows.ts'

/**
 * Answers summed over rows that are alike in everything the model knows, sorted by the group with
 * most levels: that order makes the large block of the equations diagonal and its rows local.
 */
export interface Cells {
  readonly size: number
  readonly columns: number
  /** Fixed part, row after row. */
  readonly fixed: Float64Array
  readonly successes: Float64Array
  readonly trials: Float64Array
  readonly offset: Float64Array
  /** Groups, that with most levels first. */
  readonly groups: readonly CellGroup[]
  /** Per cell and group the place of its level among all effects. */
  readonly places: Int32Array
  /** All levels of all groups. */
  readonly effects: number
}

export interface CellGroup {
  readonly name: string
  /** Only levels that occur. */
  readonly levels: readonly string[]
  /** Position of the group among the groups given. */
  readonly given: number
  /** Place of its first level among all effects. */
  readonly start: number
}

/** Sums rows to cells; levels that no row has are left out. */
export function cellsOf(rows: BinomialRows): Cells {
  const size = rows.fixed.rows
  const { groups, codes } = groupsByLevels(rows)
  const order = cellOfRow(rows, codes)
  const cells = emptyCells(order.count, rows.fixed.columns.length, groups)
  const filled = new Uint8Array(order.count)
  for (let row = 0; row < size; row += 1) {
    const cell = order.cells[row]
    cells.successes[cell] += rows.successes[row]
    cells.trials[cell] += rows.trials[row]
    if (filled[cell] === 1) continue
    filled[cell] = 1
    copyRow(rows, row, codes, cells, cell)
  }
  return cells
}

function copyRow(
  rows: BinomialRows,
  row: number,
  codes: readonly Int32Array[],
  cells: Cells,
  cell: number,
): void {
  const { columns, groups } = cells
  for (let j = 0; j < columns; j += 1) {
    cells.fixed[cell * columns + j] = rows.fixed.columns[j][row]
  }
  cells.offset[cell] = rows.offset?.[row] ?? 0
  for (let k = 0; k < groups.length; k += 1) {
    cells.places[cell * groups.length + k] = groups[k].start + codes[k][row]
  }
}

function emptyCells(size: number, columns: number, groups: readonly CellGroup[]): Cells {
  return {
    size,
    columns,
    fixed: new Float64Array(size * columns),
    successes: new Float64Array(size),
    trials: new Float64Array(size),
    offset: new Float64Array(size),
    groups,
    places: new Int32Array(size * groups.length),
    effects: groups.reduce((sum, { levels }) => sum + levels.length, 0),
  }
}

interface CodedGroups {
  readonly groups: readonly CellGroup[]
  readonly codes: readonly Int32Array[]
}

function groupsByLevels({ groups }: BinomialRows): CodedGroups {
  const used = groups.map(({ name, factor }, given) => {
    const { codes, levels } = factor
    const seen = new Uint8Array(levels.length)
    for (let row = 0; row < codes.length; row += 1) seen[codes[row]] = 1
    const kept = levels.filter((_, code) => seen[code] === 1)
    let next = 0
    const recoded = Int32Array.from(seen, (was) => (was === 1 ? next++ : -1))
    return { name, given, levels: kept, codes: codes.map((code) => recoded[code]) }
  })
  used.sort((a, b) => b.levels.length - a.levels.length)
  let start = 0
  const placed = used.map(({ name, given, levels }) => {
    const group = { name, given, levels, start }
    start += levels.length
    return group
  })
  return { groups: placed, codes: used.map(({ codes }) => codes) }
}

/** Per row the number of its cell; cells are numbered by the level of the largest group. */
function cellOfRow(
  rows: BinomialRows,
  codes: readonly Int32Array[],
): { readonly cells: Int32Array; readonly count: number } {
  const size = rows.fixed.rows
  const hashes = hashRows(rows, codes)
  let slots = 16
  while (slots < 2 * size) slots *= 2
  const table = new Int32Array(slots).fill(-1)
  const firstRow: number[] = []
  const cells = new Int32Array(size)
  for (let row = 0; row < size; row += 1) {
    let slot = hashes[row] & (slots - 1)
    while (table[slot] >= 0 && !alike(rows, codes, firstRow[table[slot]], row)) {
      slot = (slot + 1) & (slots - 1)
    }
    if (table[slot] < 0) {
      table[slot] = firstRow.length
      firstRow.push(row)
    }
    cells[row] = table[slot]
  }
  const largest = codes[0]
  const order = Int32Array.from(firstRow, (_, cell) => cell)
  order.sort((a, b) => largest[firstRow[a]] - largest[firstRow[b]] || a - b)
  const rank = new Int32Array(order.length)
  for (let at = 0; at < order.length; at += 1) rank[order[at]] = at
  return { cells: cells.map((cell) => rank[cell]), count: firstRow.length }
}

function hashRows(rows: BinomialRows, codes: readonly Int32Array[]): Int32Array {
  const number = new Float64Array(1)
  const halves = new Int32Array(number.buffer)
  const hashes = new Int32Array(rows.fixed.rows).fill(0x2f6e2b1)
  for (const column of codes) {
    for (let row = 0; row < hashes.length; row += 1) hashes[row] = mixed(hashes[row], column[row])
  }
  const { offset } = rows
  for (const column of offset === undefined
    ? rows.fixed.columns
    : [...rows.fixed.columns, offset]) {
    for (let row = 0; row < hashes.length; row += 1) {
      // + 0 makes one zero of the two.
      number[0] = column[row] + 0
      hashes[row] = mixed(mixed(hashes[row], halves[0]), halves[1])
    }
  }
  return hashes.map((hash) => (hash ^ (hash >>> 15)) & 0x7fffffff)
}

function mixed(hash: number, word: number): number {
  const turned = Math.imul(hash ^ word, 0x9e3779b1)
  return turned ^ (turned >>> 16)
}

function alike(rows: BinomialRows, codes: readonly Int32Array[], a: number, b: number): boolean {
  for (let k = 0; k < codes.length; k += 1) if (codes[k][a] !== codes[k][b]) return false
  for (const column of rows.fixed.columns) if (column[a] !== column[b]) return false
  return (rows.offset?.[a] ?? 0) === (rows.offset?.[b] ?? 0)
}
