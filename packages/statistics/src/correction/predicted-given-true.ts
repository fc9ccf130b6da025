// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireNotNegative } from '../contract/require-numbers.ts'

/**
 * A confusion matrix as p(predicted i | true j): every column over its sum.
 *
 * @param counts entry (i, j) is how many labelled units of true class j were predicted as i
 * @throws ContractError when the matrix is not square, or a count is negative or not finite
 * @returns impossible `no-classes`, `true-class-without-units` (detail: class, from 0)
 * @example predictedGivenTrue(matrixOf([[9, 2], [1, 6]])) // [[0.9, 0.25], [0.1, 0.75]]
 */
export function predictedGivenTrue(counts: Matrix): Outcome<Matrix> {
  const size = counts.rows
  if (counts.columns !== size) throw new ContractError(`${size} rows, ${counts.columns} columns`)
  requireNotNegative(counts.values, 'count')
  if (size === 0) return impossible('no-classes')
  const conditional = zeroMatrix(size, size)
  for (let j = 0; j < size; j += 1) {
    let total = 0
    for (let i = 0; i < size; i += 1) total += counts.values[i * size + j]
    if (total === 0) return impossible('true-class-without-units', { class: j })
    for (let i = 0; i < size; i += 1) {
      conditional.values[i * size + j] = counts.values[i * size + j] / total
    }
  }
  return ok(conditional)
}
