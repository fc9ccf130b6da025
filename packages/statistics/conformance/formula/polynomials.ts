// SPDX-License-Identifier: EUPL-1.2
import type { Column } from './column.ts'

/** R's `poly(x, degree)`: powers of x made orthogonal to each other and to 1, of length 1. */
export function polynomials(x: Float64Array, degree: number): Column {
  const mean = x.reduce((sum, value) => sum + value, 0) / x.length
  const basis: Float64Array[] = [new Float64Array(x.length).fill(1 / Math.sqrt(x.length))]
  for (let power = 1; power <= degree; power += 1) {
    const last = basis[power - 1]
    const column = x.map((value, row) => (value - mean) * (last?.[row] ?? 0))
    for (let round = 0; round < 2; round += 1) {
      for (const other of basis) subtractPart(column, other)
    }
    const length = Math.hypot(...column)
    basis.push(column.map((value) => value / length))
  }
  const names = basis.slice(1).map((_, at) => String(at + 1))
  return { kind: 'columns', names: degree === 1 ? [''] : names, columns: basis.slice(1) }
}

function subtractPart(column: Float64Array, other: Float64Array): void {
  let part = 0
  for (let row = 0; row < column.length; row += 1) part += column[row] * other[row]
  for (let row = 0; row < column.length; row += 1) column[row] -= part * other[row]
}
