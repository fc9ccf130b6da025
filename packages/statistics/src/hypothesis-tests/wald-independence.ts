// SPDX-License-Identifier: EUPL-1.2
import { choleskyFactor, solveByCholesky } from '../algebra/cholesky.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import type { Factor } from '../design/factor.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import { fUpperTail } from '../distributions/f-upper-tail.ts'
import { designDegreesOfFreedom } from '../variance/design-degrees-of-freedom.ts'
import { linearisedCovariance } from '../variance/linearised-covariance.ts'
import type { FResult } from './rao-scott-correction.ts'
import type { RaoScottOptions } from './rao-scott-goodness-of-fit.ts'
import { type TwoWayShares, twoWayShares } from './two-way-shares.ts'

export interface WaldIndependence {
  /** Koch, Freeman and Freeman 1975; too eager with few clusters and many cells. */
  readonly wald: Outcome<FResult>
  /** Adjusted for few clusters (Thomas and Rao 1987; Morel 1989). */
  readonly adjusted: Outcome<FResult>
}

/**
 * Whether two traits have to do with each other in a complex sample: Wald's test that every cell is
 * row total times column total over all, against the covariance of these distances under the
 * design. Needs many more clusters than cells; raoScottIndependence is the safer test.
 *
 * wald: F = W / k on (k, df); adjusted: F = W (df - k + 1) / (k df) on (k, df - k + 1), with
 * k = (rows - 1)(columns - 1) and df = clusters less strata.
 *
 * @param rows trait per row of data; @param columns the other
 * @throws ContractError when lengths differ or the design is broken
 * @returns impossible `too-few-classes`, `no-positive-weight`, `empty-row`, `empty-column`,
 *   `lonely-cluster`, `singular-covariance`; either test `no-degrees-of-freedom`
 * @example
 * const a = factorOf(['x', 'x', 'x', 'y', 'y', 'y', 'y', 'x'])
 * const b = factorOf(['u', 'u', 'v', 'v', 'v', 'u', 'v', 'u'])
 * const design = { weights: Float64Array.of(1, 1, 1, 1, 1, 1, 1, 1) }
 * waldIndependence(a, b, design).value.wald.value
 * // { statistic: 2.3333333…, numeratorDegreesOfFreedom: 1, denominatorDegreesOfFreedom: 7 }
 */
export function waldIndependence(
  rows: Factor,
  columns: Factor,
  design: SurveyDesign,
  options: RaoScottOptions = {},
): Outcome<WaldIndependence> {
  const found = twoWayShares(rows, columns, design.weights)
  if (found.status !== 'ok') return found
  const { shares, rowShares, columnShares } = found.value
  const size = (shares.rows - 1) * (shares.columns - 1)
  const distances = new Float64Array(size)
  for (let k = 0; k < size; k += 1) {
    const [i, j] = cellOf(k, shares.columns)
    distances[k] = shares.values[i * shares.columns + j] - rowShares[i] * columnShares[j]
  }
  const influences = distanceInfluences(rows, columns, found.value, design.weights)
  const covariance = linearisedCovariance(influences, design, options.lonely)
  if (covariance.status !== 'ok') return covariance
  const lower = choleskyFactor(covariance.value, 1e-13)
  if (lower === undefined) return impossible('singular-covariance')
  const solved = solveByCholesky(lower, distances)
  const w = distances.reduce((sum, distance, k) => sum + distance * solved[k], 0)
  const df = options.degreesOfFreedom ?? designDegreesOfFreedom(design)
  const left = df - size + 1
  return ok({
    wald: fResult(w / size, size, df),
    adjusted: fResult((w * left) / (size * df), size, left),
  })
}

/** The cells below the first row and right of the first column; the others follow from them. */
function cellOf(k: number, columns: number): readonly [row: number, column: number] {
  return [1 + Math.floor(k / (columns - 1)), 1 + (k % (columns - 1))]
}

/**
 * Per such cell, what each row of data contributes to share - row share x column share:
 * w / total (1[cell] - 1[row] column share - 1[column] row share + row share x column share).
 */
function distanceInfluences(
  rows: Factor,
  columns: Factor,
  { shares, rowShares, columnShares, total }: TwoWayShares,
  weights: Float64Array,
): readonly Float64Array[] {
  return Array.from({ length: (shares.rows - 1) * (shares.columns - 1) }, (_, k) => {
    const [i, j] = cellOf(k, shares.columns)
    const influence = new Float64Array(weights.length)
    for (let row = 0; row < weights.length; row += 1) {
      if (rows.codes[row] < 0 || columns.codes[row] < 0) continue
      const inRow = Number(rows.codes[row] === i) - rowShares[i]
      const inColumn = Number(columns.codes[row] === j) - columnShares[j]
      influence[row] = (weights[row] / total) * inRow * inColumn
    }
    return influence
  })
}

function fResult(statistic: number, numerator: number, denominator: number): Outcome<FResult> {
  if (denominator <= 0) return impossible('no-degrees-of-freedom')
  return ok({
    statistic,
    numeratorDegreesOfFreedom: numerator,
    denominatorDegreesOfFreedom: denominator,
    pValue: fUpperTail(statistic, numerator, denominator),
  })
}
