// SPDX-License-Identifier: EUPL-1.2
import { diagonalOf, type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { symmetricEigen } from '../algebra/symmetric-eigen.ts'
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import { linearisedCovariance } from './linearised-covariance.ts'

export interface TwoWayOptions {
  /**
   * What to do when the sum has a negative eigenvalue: `say-so` (default) is impossible where a
   * variance is negative and leaves the rest as it is; `repair` sets the eigenvalues to 0.
   */
  readonly negative?: 'say-so' | 'repair'
}

export interface TwoWayCovariance {
  readonly covariance: Matrix
  /** The fewer of the two kinds of clusters, less 1. */
  readonly degreesOfFreedom: number
  /** Whether negative eigenvalues were set to 0, which makes the variances larger. */
  readonly repaired: boolean
}

/** An eigenvalue that misses 0 by this part of the largest is rounding. */
const slack = 1e-12

/**
 * Covariance of estimates when rows are clustered in two ways that cross, as reactions are by post
 * and by person: by the first, plus by the second, less by both together (Cameron, Gelbach and
 * Miller 2011). Each part has its own G / (G - 1).
 *
 * @param influences one column per estimate, as for `linearisedCovariance`
 * @param weights one per row
 * @param first cluster of every row, any whole numbers
 * @param second the other cluster of every row
 * @throws ContractError when lengths differ or a number is not finite
 * @returns impossible `lonely-cluster` when all rows are in one cluster of a kind, or
 *   `negative-variance` (detail: estimate, from 0) under `say-so`
 * @example
 * const ones = new Float64Array(4).fill(1)
 * const posts = Int32Array.of(1, 1, 2, 2)
 * const persons = Int32Array.of(1, 2, 3, 3)
 * twoWayCovariance([Float64Array.of(2, -1, -1, 0)], ones, posts, persons)
 * // { covariance: [[4]], degreesOfFreedom: 1, repaired: false }
 */
export function twoWayCovariance(
  influences: readonly Float64Array[],
  weights: Float64Array,
  first: Int32Array,
  second: Int32Array,
  { negative = 'say-so' }: TwoWayOptions = {},
): Outcome<TwoWayCovariance> {
  if (first.length !== second.length) {
    throw new ContractError(`lengths ${first.length} and ${second.length}`)
  }
  const size = influences.length
  const sum = zeroMatrix(size, size)
  const both = pairs(first, second)
  for (const { clusters, sign } of [
    { clusters: first, sign: 1 },
    { clusters: second, sign: 1 },
    { clusters: both, sign: -1 },
  ]) {
    const design: SurveyDesign = { weights, stages: [{ clusters }] }
    const part = linearisedCovariance(influences, design)
    if (part.status !== 'ok') return part
    for (let at = 0; at < sum.values.length; at += 1) {
      sum.values[at] += sign * part.value.values[at]
    }
  }
  const degreesOfFreedom = Math.min(new Set(first).size, new Set(second).size) - 1
  const repaired = negative === 'repair' ? withoutNegative(sum) : undefined
  const covariance = repaired ?? sum
  const below = diagonalOf(covariance).findIndex((variance) => variance < 0)
  if (below >= 0) return impossible('negative-variance', { estimate: below })
  return ok({ covariance, degreesOfFreedom, repaired: repaired !== undefined })
}

/** One number per pair of clusters that occurs. */
function pairs(first: Int32Array, second: Int32Array): Int32Array {
  const numberOf = new Map<string, number>()
  return Int32Array.from(first, (one, row) => {
    const key = `${one} ${second[row]}`
    const known = numberOf.get(key) ?? numberOf.size
    numberOf.set(key, known)
    return known
  })
}

/** The matrix with its negative eigenvalues set to 0; undefined when it has none. */
function withoutNegative(matrix: Matrix): Matrix | undefined {
  const { values, vectors } = symmetricEigen(matrix)
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (values.every((value) => value >= -slack * largest)) return undefined
  const size = matrix.rows
  const repaired = zeroMatrix(size, size)
  for (const [k, value] of values.entries()) {
    if (value <= 0) continue
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) {
        repaired.values[i * size + j] +=
          value * vectors.values[i * size + k] * vectors.values[j * size + k]
      }
    }
  }
  return repaired
}
