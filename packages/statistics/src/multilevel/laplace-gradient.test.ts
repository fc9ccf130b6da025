// SPDX-License-Identifier: EUPL-1.2
import { test } from 'node:test'
import { crossedAnswers } from '../testing/crossed-answers.ts'
import { near } from '../testing/near.ts'
import { cellsOf } from './cells.ts'
import { laplaceGradient } from './laplace-gradient.ts'
import { findMode } from './laplace-mode.ts'
import { laplaceState, moveTo } from './laplace-state.ts'
import { orthonormalColumns } from './orthonormal-columns.ts'

test('the derivatives of the Laplace deviance are those that differences give', () => {
  const cells = cellsOf(crossedAnswers(11))
  const { q, kept } = orthonormalColumns(cells)
  const state = laplaceState(cells, q, kept.length)
  const deviance = (at: readonly number[]) => {
    moveTo(state, at.slice(0, 3), at.slice(3))
    return findMode(state)
  }
  for (const at of [
    [0.5, 0.3, 0.8, -0.2, 0.4],
    [1.4, 0, 0.1, 0.3, -0.5],
  ]) {
    const exact = laplaceGradient(state, deviance(at))
    for (let j = 0; j < at.length; j += 1) {
      const step = 1e-4
      const up = deviance(at.with(j, at[j] + step)).deviance
      const down = deviance(at.with(j, at[j] - step)).deviance
      deviance(at)
      near(exact[j], (up - down) / (2 * step), 1e-6)
    }
  }
})
