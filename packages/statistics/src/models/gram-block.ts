// SPDX-License-Identifier: EUPL-1.2

/**
 * Adds the weighted products of all pairs of columns over a block of rows to the lower half of
 * `gram`, and those of the columns with the right side to `right`.
 *
 * @param weighted a buffer of the block's length
 */
export function addGramBlock(
  gram: Float64Array,
  right: Float64Array,
  columns: readonly Float64Array[],
  at: number,
  rows: number,
  weight: Float64Array,
  side: Float64Array,
  weighted: Float64Array,
): void {
  const size = columns.length
  for (let j = 0; j < size; j += 1) {
    const column = columns[j]
    let sum = 0
    for (let row = 0; row < rows; row += 1) {
      const value = column[at + row]
      weighted[row] = weight[row] * value
      sum += side[row] * value
    }
    right[j] += sum
    let l = 0
    for (; l + 3 <= j; l += 4) {
      addFour(gram, j * size + l, columns, l, at, rows, weighted)
    }
    for (; l <= j; l += 1) gram[j * size + l] += product(columns[l], at, rows, weighted)
  }
}

/** Four products in one walk over the rows: the buffer is read once for all. */
function addFour(
  gram: Float64Array,
  into: number,
  columns: readonly Float64Array[],
  first: number,
  at: number,
  rows: number,
  weighted: Float64Array,
): void {
  const a = columns[first]
  const b = columns[first + 1]
  const c = columns[first + 2]
  const d = columns[first + 3]
  let inA = 0
  let inB = 0
  let inC = 0
  let inD = 0
  for (let row = 0; row < rows; row += 1) {
    const value = weighted[row]
    inA += value * a[at + row]
    inB += value * b[at + row]
    inC += value * c[at + row]
    inD += value * d[at + row]
  }
  gram[into] += inA
  gram[into + 1] += inB
  gram[into + 2] += inC
  gram[into + 3] += inD
}

function product(column: Float64Array, at: number, rows: number, weighted: Float64Array): number {
  let sum = 0
  for (let row = 0; row < rows; row += 1) sum += weighted[row] * column[at + row]
  return sum
}
