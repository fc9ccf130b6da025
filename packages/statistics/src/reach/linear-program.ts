// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { requireFinite, requireSameLength } from '../contract/require-numbers.ts'
import { SimplexTableau } from './simplex-tableau.ts'

/** Least cost · x over x >= 0 with low <= matrix x <= high, entry by entry. */
export interface LinearProgram {
  readonly cost: Float64Array
  readonly matrix: Matrix
  /** May be -Infinity. */
  readonly low: Float64Array
  /** Not below `low` or 0; equal to `low` for an equation; may be Infinity where `low` is 0 up. */
  readonly high: Float64Array
}

export type LinearProgramAnswer =
  | { readonly state: 'optimal'; readonly value: number; readonly solution: Float64Array }
  | { readonly state: 'infeasible' | 'unbounded' | 'stopped' }

/**
 * The two-phase simplex method on a dense tableau with bounded variables (Dantzig 1963, chapter
 * 18), so that a row with two ends takes one row. Steepest column first; after a row of steps
 * without progress the lowest index (Bland 1977), which cannot go round in circles. For some
 * hundred rows and some thousand columns with entries near 1.
 *
 * @throws ContractError when sizes differ, a number is not finite, or low is above high
 */
export function linearProgram(program: LinearProgram): LinearProgramAnswer {
  requireProgram(program)
  const tableau = new SimplexTableau(program)
  const first = tableau.minimiseArtificials()
  if (first !== 'optimal') return { state: first === 'stopped' ? 'stopped' : 'infeasible' }
  const second = tableau.minimise(program.cost)
  if (second !== 'optimal') return { state: second }
  const solution = tableau.solution()
  let value = 0
  for (let column = 0; column < solution.length; column += 1) {
    value += program.cost[column] * solution[column]
  }
  return { state: 'optimal', value, solution }
}

function requireProgram({ cost, matrix, low, high }: LinearProgram): void {
  requireFinite(cost, 'cost')
  requireFinite(matrix.values, 'entry')
  requireSameLength(cost, { length: matrix.columns })
  requireSameLength(low, { length: matrix.rows })
  requireSameLength(high, { length: matrix.rows })
  for (let row = 0; row < matrix.rows; row += 1) {
    if (!(high[row] >= Math.max(0, low[row]) && (low[row] >= 0 || high[row] < Infinity))) {
      throw new ContractError(`row ${row}: [${low[row]}, ${high[row]}]`)
    }
  }
}
