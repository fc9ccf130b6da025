// SPDX-License-Identifier: EUPL-1.2
import { type CalibrationProblem, gapsOf, linearPart, newtonStep } from './calibration-problem.ts'
import type { CalibrationEnd } from './solve-calibration.ts'

/** Solving again for what is left takes rounding away. */
const rounds = 3

/** The linear distance without bounds: one system of equations, always solvable. */
export function linearMultipliers(problem: CalibrationProblem): CalibrationEnd {
  const { weights } = problem
  const slopes = new Float64Array(weights.length).fill(1)
  const ratios = slopes.slice()
  for (let round = 0; round < rounds; round += 1) {
    const u = linearPart(problem, newtonStep(problem, slopes, gapsOf(problem, ratios)))
    for (let row = 0; row < ratios.length; row += 1) ratios[row] += u[row]
  }
  return { ratios, iterations: 1, converged: true }
}
