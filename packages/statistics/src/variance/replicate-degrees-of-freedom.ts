// SPDX-License-Identifier: EUPL-1.2
import { type ReplicateWeights, requireReplicates } from './replicate-weights.ts'

/** A column of which less than this part is left after the others has nothing of its own. */
const tolerance = 1e-5

/**
 * Degrees of freedom of replicate weights: the rank of their matrix, less one.
 *
 * Clusters less strata for a jackknife of all clusters; at most the number of replicates less one
 * for a bootstrap. Zero: no variance can be known.
 *
 * @param domain 0 for rows outside, which do not count
 * @throws ContractError when lengths differ or a weight is not finite
 * @example
 * const { value } = jackknifeReplicates({ weights: Float64Array.of(1, 1, 1) })
 * replicateDegreesOfFreedom(value) // 2
 */
export function replicateDegreesOfFreedom(
  replicates: ReplicateWeights,
  domain?: Float64Array,
): number {
  requireReplicates(replicates, domain?.length)
  const columns = domain === undefined ? replicates.weights : inside(replicates.weights, domain)
  const basis: Float64Array[] = []
  for (const column of columns) {
    if (basis.length === column.length) break
    const before = lengthOf(column)
    if (before === 0) continue
    const own = column.slice()
    // Twice: once leaves rounding of the size of what was taken away.
    for (let pass = 0; pass < 2; pass += 1) {
      for (const one of basis) takeAway(own, one)
    }
    const after = lengthOf(own)
    if (after < tolerance * before) continue
    for (let row = 0; row < own.length; row += 1) own[row] /= after
    basis.push(own)
  }
  return Math.max(0, basis.length - 1)
}

function inside(columns: readonly Float64Array[], domain: Float64Array): Float64Array[] {
  return columns.map((column) => column.map((weight, row) => (domain[row] === 0 ? 0 : weight)))
}

function lengthOf(column: Float64Array): number {
  let squares = 0
  for (let row = 0; row < column.length; row += 1) squares += column[row] * column[row]
  return Math.sqrt(squares)
}

/** Takes the part along a unit vector out of a column. */
function takeAway(column: Float64Array, unit: Float64Array): void {
  let along = 0
  for (let row = 0; row < column.length; row += 1) along += column[row] * unit[row]
  for (let row = 0; row < column.length; row += 1) column[row] -= along * unit[row]
}
