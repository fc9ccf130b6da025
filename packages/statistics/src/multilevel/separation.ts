// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { symmetricEigen } from '../algebra/symmetric-eigen.ts'
import type { Cells } from './cells.ts'
import type { OrthonormalColumns } from './orthonormal-columns.ts'

/** A standard error, on columns of size 1, that only coefficients without end have. */
const endless = 100
/** Part of the largest movement that counts as none. */
const none = 1e-4

/**
 * Columns (by position) whose coefficients have no finite estimate: along some direction every
 * answer becomes more likely for ever, whatever the effects are (Albert and Anderson 1984). The
 * direction is looked for where the coefficients are least certain.
 *
 * @param covariance of the coefficients of the orthonormal columns
 */
export function separatedColumns(
  cells: Cells,
  { q, r, kept }: OrthonormalColumns,
  covariance: Matrix,
): readonly number[] {
  const { values, vectors } = symmetricEigen(covariance)
  const size = kept.length
  if (size === 0 || !(values[0] > endless ** 2)) return []
  const direction = Float64Array.from(kept, (_, i) => vectors.values[i * size])
  const moved = new Float64Array(cells.size)
  let largest = 0
  for (let cell = 0; cell < cells.size; cell += 1) {
    for (let j = 0; j < size; j += 1) moved[cell] += q[cell * size + j] * direction[j]
    if (cells.trials[cell] > 0) largest = Math.max(largest, Math.abs(moved[cell]))
  }
  if (!goesOn(cells, moved, none * largest)) return []
  const step = direction.slice()
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let j = i + 1; j < size; j += 1) step[i] -= r.values[i * size + j] * step[j]
    step[i] /= r.values[i * size + i]
  }
  return kept.filter((j, at) => Math.abs(step[at]) * widest(cells, j) > none * largest)
}

/** Whether every answer that moves moves its own way, up or else down. */
function goesOn({ size, successes, trials }: Cells, moved: Float64Array, still: number): boolean {
  let up = true
  let down = true
  for (let cell = 0; cell < size; cell += 1) {
    if (trials[cell] === 0) continue
    const all = successes[cell] === trials[cell]
    const mixed = !all && successes[cell] > 0
    if (moved[cell] > still) {
      up &&= all
      down &&= !all && !mixed
    } else if (moved[cell] < -still) {
      up &&= !all && !mixed
      down &&= all
    }
  }
  return up || down
}

function widest({ size, columns, fixed }: Cells, j: number): number {
  let most = 0
  for (let cell = 0; cell < size; cell += 1) {
    most = Math.max(most, Math.abs(fixed[cell * columns + j]))
  }
  return most
}
