// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { type ArrowSystem, solveArrow } from './arrow-system.ts'
import { type LaplaceState, spreadTheta } from './laplace-state.ts'

/** What the cells say about the fixed coefficients when the effects may follow. */
export interface FixedInformation {
  /** A⁻¹ theta Z'W X, a column of effects per coefficient: the effects give way by this much. */
  readonly givingWay: readonly Float64Array[]
  /** X'WX - X'WZ theta A⁻¹ theta Z'WX: lme4's RX'RX. */
  readonly reduced: Matrix
}

export function fixedInformation(state: LaplaceState, system: ArrowSystem): FixedInformation {
  const { cells, columns } = state
  const scale = spreadTheta(state)
  const { reduced, loadings } = weightedProducts(state)
  const givingWay = loadings.map((loading) => {
    const column = loading.map((value, at) => value * scale[at])
    solveArrow(system, column)
    return column
  })
  for (let i = 0; i < columns; i += 1) {
    for (let j = 0; j < columns; j += 1) {
      let sum = 0
      for (let at = 0; at < cells.effects; at += 1) {
        sum += loadings[i][at] * scale[at] * givingWay[j][at]
      }
      reduced.values[i * columns + j] -= sum
    }
  }
  return { givingWay, reduced }
}

/** X'WX, and Z'WX as a column per coefficient. */
function weightedProducts(state: LaplaceState): {
  readonly reduced: Matrix
  readonly loadings: readonly Float64Array[]
} {
  const { cells, columns, design, weight } = state
  const groups = cells.groups.length
  const reduced = zeroMatrix(columns, columns)
  const loadings = Array.from({ length: columns }, () => new Float64Array(cells.effects))
  for (let cell = 0; cell < cells.size; cell += 1) {
    for (let j = 0; j < columns; j += 1) {
      const part = weight[cell] * design[cell * columns + j]
      if (part === 0) continue
      const loading = loadings[j]
      for (let k = 0; k < groups; k += 1) loading[cells.places[cell * groups + k]] += part
      for (let i = 0; i < columns; i += 1) {
        reduced.values[i * columns + j] += part * design[cell * columns + i]
      }
    }
  }
  return { reduced, loadings }
}
