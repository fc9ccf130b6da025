// SPDX-License-Identifier: EUPL-1.2
import { choleskyFactor } from '../algebra/cholesky.ts'
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { symmetricEigen } from '../algebra/symmetric-eigen.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import type { Factor } from '../design/factor.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import { designDegreesOfFreedom } from '../variance/design-degrees-of-freedom.ts'
import { linearisedCovariance } from '../variance/linearised-covariance.ts'
import { interactionContrasts } from './interaction-contrasts.ts'
import { type RaoScottCorrection, raoScottCorrection } from './rao-scott-correction.ts'
import type { RaoScottOptions } from './rao-scott-goodness-of-fit.ts'
import { type TwoWayShares, twoWayShares } from './two-way-shares.ts'

export interface RaoScottIndependence extends RaoScottCorrection {
  /** X² of the weighted table scaled to the number of rows: not to be read as chi-square. */
  readonly pearson: number
  /** Generalised design effects, largest first, (rows - 1)(columns - 1) of them. */
  readonly deltas: Float64Array
  /** Weighted share per cell. */
  readonly shares: Matrix
  /** sqrt(X² / (n (min(rows, columns) - 1))) of the weighted table. */
  readonly cramersV: number
}

/**
 * Whether two traits have to do with each other in a complex sample: Pearson's X² of the weighted
 * table, corrected for weights, strata and clusters (Rao and Scott 1984). `f` is what R survey's
 * svychisq gives by default, `firstOrder.pValue` that of its statistic `Chisq`.
 *
 * The deltas are the eigenvalues of (C' D^-1 C / n)^-1 C' D^-1 V D^-1 C, with C the contrasts of
 * the interaction, V the covariance of the shares of the cells and D the shares; an empty cell
 * counts for nothing. Rows on which a trait is missing are left out, but stay in the design.
 *
 * @param rows trait per row of data; @param columns the other
 * @throws ContractError when lengths differ or the design is broken
 * @returns impossible `too-few-classes`, `no-positive-weight`, `empty-row`, `empty-column`,
 *   `too-many-empty-cells` when a contrast has no cells left, `lonely-cluster`,
 *   `no-sampling-variance`
 * @example
 * const a = factorOf(['x', 'x', 'x', 'y', 'y', 'y', 'y', 'x'])
 * const b = factorOf(['u', 'u', 'v', 'v', 'v', 'u', 'v', 'u'])
 * const design = { weights: Float64Array.of(1, 1, 1, 1, 1, 1, 1, 1) }
 * raoScottIndependence(a, b, design) // { pearson: 2, deltas: [1.1428571…], cramersV: 0.5 }
 */
export function raoScottIndependence(
  rows: Factor,
  columns: Factor,
  design: SurveyDesign,
  options: RaoScottOptions = {},
): Outcome<RaoScottIndependence> {
  const table = twoWayShares(rows, columns, design.weights)
  if (table.status !== 'ok') return table
  const { shares, n } = table.value
  const contrasts = interactionContrasts(shares.rows, shares.columns)
  const root = choleskyFactor(expectedCovariance(contrasts, shares, n), 1e-12)
  if (root === undefined) return impossible('too-many-empty-cells')
  const influences = contrastInfluences(contrasts, rows, columns, table.value, design.weights)
  const observed = linearisedCovariance(influences, design, options.lonely)
  if (observed.status !== 'ok') return observed
  const deltas = symmetricEigen(whitened(observed.value, root)).values.map((d) => Math.max(0, d))
  const phiSquared = pearsonOf(table.value)
  const df = options.degreesOfFreedom ?? designDegreesOfFreedom(design)
  const corrected = raoScottCorrection(n * phiSquared, deltas, df)
  if (corrected.status !== 'ok') return corrected
  const smaller = Math.min(shares.rows, shares.columns) - 1
  const cramersV = Math.min(1, Math.sqrt(phiSquared / smaller))
  return ok({ ...corrected.value, pearson: n * phiSquared, deltas, shares, cramersV })
}

/** sum (share - row share x column share)² / (row share x column share). */
function pearsonOf({ shares, rowShares, columnShares }: TwoWayShares): number {
  let sum = 0
  for (let i = 0; i < shares.rows; i += 1) {
    for (let j = 0; j < shares.columns; j += 1) {
      const expected = rowShares[i] * columnShares[j]
      sum += (shares.values[i * shares.columns + j] - expected) ** 2 / expected
    }
  }
  return sum
}

/** C' D^-1 C / n: covariance of the contrasts if units were drawn one by one. */
function expectedCovariance(contrasts: Matrix, shares: Matrix, n: number): Matrix {
  const size = contrasts.columns
  const sum = zeroMatrix(size, size)
  for (let cell = 0; cell < contrasts.rows; cell += 1) {
    const share = shares.values[cell]
    if (share === 0) continue
    for (let a = 0; a < size; a += 1) {
      const left = contrasts.values[cell * size + a] / (share * n)
      for (let b = 0; b < size; b += 1) {
        sum.values[a * size + b] += left * contrasts.values[cell * size + b]
      }
    }
  }
  return sum
}

/** Per contrast, what each row of data contributes to sum over cells of C share / D. */
function contrastInfluences(
  contrasts: Matrix,
  rows: Factor,
  columns: Factor,
  { shares, total }: TwoWayShares,
  weights: Float64Array,
): readonly Float64Array[] {
  const size = contrasts.columns
  return Array.from({ length: size }, (_, a) => {
    const perCell = shares.values.map((share, cell) =>
      share === 0 ? 0 : contrasts.values[cell * size + a] / share,
    )
    const mean = shares.values.reduce((sum, share, cell) => sum + share * perCell[cell], 0)
    const influence = new Float64Array(weights.length)
    for (let row = 0; row < weights.length; row += 1) {
      const i = rows.codes[row]
      const j = columns.codes[row]
      if (i < 0 || j < 0) continue
      influence[row] = (weights[row] / total) * (perCell[i * shares.columns + j] - mean)
    }
    return influence
  })
}

/** L^-1 A L'^-1: its eigenvalues are those of (L L')^-1 A. */
function whitened(a: Matrix, lower: Matrix): Matrix {
  const half = solveLower(lower, a)
  const turned = zeroMatrix(a.rows, a.rows)
  for (let i = 0; i < a.rows; i += 1) {
    for (let j = 0; j < a.rows; j += 1) {
      turned.values[i * a.rows + j] = half.values[j * a.rows + i]
    }
  }
  return solveLower(lower, turned)
}

/** X with L X = B for a lower triangle L. */
function solveLower(lower: Matrix, b: Matrix): Matrix {
  const size = lower.rows
  const x = zeroMatrix(size, b.columns)
  x.values.set(b.values)
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < b.columns; j += 1) {
      let sum = x.values[i * b.columns + j]
      for (let k = 0; k < i; k += 1) {
        sum -= lower.values[i * size + k] * x.values[k * b.columns + j]
      }
      x.values[i * b.columns + j] = sum / lower.values[i * size + i]
    }
  }
  return x
}
