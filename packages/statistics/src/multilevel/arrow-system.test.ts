// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { solve } from '../algebra/solve.ts'
import { crossedAnswers } from '../testing/crossed-answers.ts'
import { near } from '../testing/near.ts'
import { invertArrow, solveArrow } from './arrow-system.ts'
import { cellsOf } from './cells.ts'
import { curvature, laplaceState, visitCells } from './laplace-state.ts'
import { orthonormalColumns } from './orthonormal-columns.ts'

/** The same equations as a full matrix, straight from the definition. */
function asFullMatrix() {
  const cells = cellsOf(crossedAnswers(2, 60))
  const state = laplaceState(cells, orthonormalColumns(cells).q, 2)
  state.theta.set([0.7, 0.4, 1.2])
  visitCells(state)
  const full = zeroMatrix(cells.effects, cells.effects)
  for (let i = 0; i < cells.effects; i += 1) full.values[i * cells.effects + i] = 1
  for (let cell = 0; cell < cells.size; cell += 1) {
    for (let k = 0; k < 3; k += 1) {
      for (let l = 0; l < 3; l += 1) {
        const at = cells.places[3 * cell + k] * cells.effects + cells.places[3 * cell + l]
        full.values[at] += state.theta[k] * state.theta[l] * state.weight[cell]
      }
    }
  }
  return { cells, full, system: curvature(state) }
}

test('the arrow solves what the full matrix solves', () => {
  const { cells, full, system } = asFullMatrix()
  const right = Float64Array.from({ length: cells.effects }, (_, at) => Math.sin(at + 1))
  const want = solve(full, { rows: cells.effects, columns: 1, values: right })
  assert.ok(want)
  solveArrow(system, right)
  for (let at = 0; at < cells.effects; at += 1) near(right[at], want.values[at], 1e-12)
})

test('its inverse is that of the full matrix where two levels share a cell', () => {
  const { full, system } = asFullMatrix()
  const inverse = invertFull(full)
  const size = full.rows
  const { first, rest, start, column } = system.pattern
  const { diagonal, cross, dense } = invertArrow(system)
  for (let i = 0; i < first; i += 1) {
    near(diagonal[i], inverse.values[i * size + i], 1e-12)
    for (let a = start[i]; a < start[i + 1]; a += 1) {
      near(cross[a], inverse.values[i * size + first + column[a]], 1e-12)
    }
  }
  for (let i = 0; i < rest; i += 1) {
    near(dense.values[i * rest], inverse.values[(first + i) * size + first], 1e-12)
  }
  near(system.logDeterminant, logDeterminant(full), 1e-10)
})

function invertFull(full: Matrix): Matrix {
  const unit = zeroMatrix(full.rows, full.rows)
  for (let i = 0; i < full.rows; i += 1) unit.values[i * full.rows + i] = 1
  const inverse = solve(full, unit)
  assert.ok(inverse)
  return inverse
}

/** By elimination, without a thought for the order. */
function logDeterminant({ rows: size, values }: Matrix): number {
  const m = values.slice()
  let sum = 0
  for (let step = 0; step < size; step += 1) {
    sum += Math.log(m[step * size + step])
    for (let i = step + 1; i < size; i += 1) {
      const part = m[i * size + step] / m[step * size + step]
      for (let j = step; j < size; j += 1) m[i * size + j] -= part * m[step * size + j]
    }
  }
  return sum
}
