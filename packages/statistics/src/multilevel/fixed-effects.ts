// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { normalUpperTail } from '../distributions/normal-upper-tail.ts'
import { solveUpper } from '../models/triangular-algebra.ts'
import type { FixedEffects } from './multilevel-logit.ts'
import type { OrthonormalColumns } from './orthonormal-columns.ts'

/** From columns Q back to X = Q R: b = R⁻¹ c, cov(b) = R⁻¹ cov(c) R⁻ᵀ. */
export function fixedEffects(
  names: readonly string[],
  { r, kept, aliased }: OrthonormalColumns,
  coefficients: Float64Array,
  covariance: Matrix | undefined,
): FixedEffects {
  const size = kept.length
  const half = zeroMatrix(size, size)
  const back = zeroMatrix(size, size)
  for (let j = 0; j < size; j += 1) {
    const column = Float64Array.from(kept, (_, i) => covariance?.values[i * size + j] ?? 0)
    half.values.set(solveUpper(r, column), j * size)
  }
  for (let j = 0; j < size; j += 1) {
    const column = Float64Array.from(kept, (_, i) => half.values[i * size + j])
    back.values.set(solveUpper(r, column), j * size)
  }
  const estimate = solveUpper(r, coefficients)
  const standardError = estimate.map((_, j) => Math.sqrt(back.values[j * size + j]))
  const z = estimate.map((value, j) => value / standardError[j])
  return {
    names: kept.map((j) => names[j]),
    aliased: aliased.map((j) => names[j]),
    estimate,
    standardError,
    covariance: back,
    z,
    pValue: z.map((value) => 2 * normalUpperTail(Math.abs(value))),
  }
}
