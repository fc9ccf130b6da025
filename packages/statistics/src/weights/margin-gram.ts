// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import type { PatternTable, TableSide } from './pattern-table.ts'

/** Where the classes of each margin begin when all are put in one row; the last entry is the end. */
export function classOffsets(table: PatternTable): number[] {
  const offsets = [0]
  for (const { levels } of [...table.head.margins, ...table.tail.margins]) {
    offsets.push((offsets.at(-1) ?? 0) + levels.length)
  }
  return offsets
}

/**
 * X'WX for the indicators X of all classes of all margins: the weight that any two classes have in
 * common. Only the lower half is filled.
 *
 * @param weights per pattern
 */
export function marginGram(table: PatternTable, weights: Float64Array): Matrix {
  const { head, tail, start, tailOf } = table
  const offsets = classOffsets(table)
  const size = offsets[offsets.length - 1]
  const gram = zeroMatrix(size, size)
  const headWeights = new Float64Array(head.count)
  const tailWeights = new Float64Array(tail.count)
  const headAt = placesOf(head, offsets.slice(0, head.margins.length))
  const tailAt = placesOf(tail, offsets.slice(head.margins.length))
  for (let one = 0; one < head.count; one += 1) {
    for (let pattern = start[one]; pattern < start[one + 1]; pattern += 1) {
      const weight = weights[pattern]
      const other = tailOf[pattern]
      headWeights[one] += weight
      tailWeights[other] += weight
      for (let m = 0; m < tailAt.length; m += 1) {
        const line = tailAt[m][other] * size
        for (let k = 0; k < headAt.length; k += 1) gram.values[line + headAt[k][one]] += weight
      }
    }
  }
  addSide(gram, headAt, headWeights)
  addSide(gram, tailAt, tailWeights)
  return gram
}

/** Per margin, where the class of each combination stands among all classes. */
function placesOf(side: TableSide, offsets: readonly number[]): Int32Array[] {
  return side.classes.map((classes, m) => classes.map((level) => level + offsets[m]))
}

function addSide(gram: Matrix, at: readonly Int32Array[], weights: Float64Array): void {
  for (let one = 0; one < weights.length; one += 1) {
    for (let m = 0; m < at.length; m += 1) {
      const line = at[m][one] * gram.columns
      for (let k = 0; k <= m; k += 1) gram.values[line + at[k][one]] += weights[one]
    }
  }
}
