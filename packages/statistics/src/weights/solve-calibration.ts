// SPDX-License-Identifier: EUPL-1.2
import {
  type CalibrationProblem,
  gapsOf,
  largestGap,
  linearPart,
  newtonStep,
} from './calibration-problem.ts'
import type { Distance } from './distance.ts'

export interface CalibrationEnd {
  readonly ratios: Float64Array
  readonly iterations: number
  readonly converged: boolean
}

/** Where a weight is stuck at its bound, so much slope is lent to it. */
const lentSlope = 1e-4

/**
 * Newton steps for the multipliers of a calibration: as they come (halved only where a weight would
 * not be finite), and when these do not arrive, from the start with a line search on the concave
 * dual, which arrives wherever there is a solution.
 */
export function solveCalibration(
  problem: CalibrationProblem,
  distance: Distance,
  tolerance: number,
  mostIterations: number,
): CalibrationEnd {
  const plain = iterate(problem, distance, tolerance, mostIterations, 0)
  if (plain.converged) return plain
  const damped = iterate(problem, distance, tolerance, mostIterations, lentSlope)
  return { ...damped, iterations: plain.iterations + damped.iterations }
}

function iterate(
  problem: CalibrationProblem,
  { g, slope }: Distance,
  tolerance: number,
  mostIterations: number,
  lent: number,
): CalibrationEnd {
  let lambda = new Float64Array(problem.columns.length)
  let u = linearPart(problem, lambda)
  let ratios = u.map(g)
  let gaps = gapsOf(problem, ratios)
  for (let iterations = 1; iterations <= mostIterations; iterations += 1) {
    const slopes = u.map((one) => Math.max(lent, slope(one)))
    const step = newtonStep(problem, slopes, gaps)
    const rise = dot(step, gaps)
    let part = 1
    for (let halving = 0; halving < 40; halving += 1) {
      const tried = lambda.map((one, j) => one + part * step[j])
      u = linearPart(problem, tried)
      ratios = u.map(g)
      const left = gapsOf(problem, ratios)
      if (isUsable(ratios, u.map(slope)) && (lent === 0 || dot(step, left) >= -0.5 * rise)) {
        lambda = tried
        gaps = left
        break
      }
      part /= 2
    }
    if (largestGap(problem, gaps) < tolerance) return { ratios, iterations, converged: true }
  }
  return { ratios, iterations: mostIterations, converged: false }
}

function isUsable(ratios: Float64Array, slopes: Float64Array): boolean {
  for (let row = 0; row < ratios.length; row += 1) {
    if (!Number.isFinite(ratios[row]) || !Number.isFinite(slopes[row])) return false
  }
  return true
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, one, at) => sum + one * b[at], 0)
}
