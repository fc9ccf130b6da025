// SPDX-License-Identifier: EUPL-1.2
import type { MultilevelLogit } from './multilevel-logit.ts'
import { newLevelVariance, type PredictionRows, thetaByPlace } from './prediction-rows.ts'

/**
 * Variance of the logit of every row: a'A⁻¹a for the effects given the coefficients, d'V d for the
 * coefficients with the effects giving way (d = x - givingWay' a), and the whole variance of the
 * group for a level that the data did not have.
 */
export function logitVariances(fit: MultilevelLogit, asked: PredictionRows): Float64Array {
  const { size, columns, groups, fixed, places } = asked
  const { pattern } = fit.posterior.system
  const theta = thetaByPlace(fit)
  const loads = new Float64Array(pattern.rest)
  const d = new Float64Array(columns)
  const variances = new Float64Array(size)
  for (let row = 0; row < size; row += 1) {
    for (let j = 0; j < columns; j += 1) d[j] = fixed[row * columns + j]
    loads.fill(0)
    let first = -1
    let sum = 0
    for (let k = 0; k < groups; k += 1) {
      const place = places[row * groups + k]
      if (place < 0) {
        sum += newLevelVariance(fit, asked, place)
        continue
      }
      for (let j = 0; j < columns; j += 1) {
        d[j] -= theta[place] * fit.posterior.givingWay[j][place]
      }
      if (place < pattern.first) first = place
      else loads[place - pattern.first] = theta[place]
    }
    sum += effectVariance(fit, first, first < 0 ? 0 : theta[first], loads)
    variances[row] = sum + fixedVariance(fit, d)
  }
  return variances
}

/** a'A⁻¹a for an `a` with one entry in the largest group at most; overwrites `loads`. */
function effectVariance(
  { posterior: { system } }: MultilevelLogit,
  first: number,
  load: number,
  loads: Float64Array,
): number {
  const { start, column } = system.pattern
  const { values: l, rows: rest } = system.lower
  let sum = 0
  if (first >= 0) {
    const part = load / system.diagonal[first]
    sum = load * part
    for (let a = start[first]; a < start[first + 1]; a += 1) {
      loads[column[a]] -= part * system.cross[a]
    }
  }
  for (let i = 0; i < rest; i += 1) {
    let x = loads[i]
    for (let j = 0; j < i; j += 1) x -= l[i * rest + j] * loads[j]
    loads[i] = x / l[i * rest + i]
    sum += loads[i] ** 2
  }
  return sum
}

/** d'V d. */
export function fixedVariance({ posterior }: MultilevelLogit, d: Float64Array): number {
  const { columns, values } = posterior.covariance
  let sum = 0
  for (let i = 0; i < columns; i += 1) {
    for (let j = 0; j < columns; j += 1) sum += d[i] * values[i * columns + j] * d[j]
  }
  return Math.max(0, sum)
}
