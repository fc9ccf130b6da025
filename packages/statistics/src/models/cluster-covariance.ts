// SPDX-License-Identifier: EUPL-1.2

import { type Matrix, matrixOf, zeroMatrix } from '../algebra/matrix.ts'
import { solve } from '../algebra/solve.ts'
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireWord } from '../contract/require-word.ts'
import type { ScoreModel, WorkingModel } from './model-fit.ts'
import { backFromFrame, solveUpperTransposed } from './triangular-algebra.ts'

/** What the number of clusters and rows makes of the sum of squares. */
export type ClusterKind =
  /** As it is. */
  | 'plain'
  /** Times G / (G - 1). */
  | 'clusters'
  /** Times G / (G - 1) times (n - 1) / (n - k): "CR1S", Stata's and HC1's. */
  | 'clusters-and-rows'
  /** Each cluster's residuals over 1 less its block of the hat matrix (Bell, McCaffrey 2002). */
  | 'jackknife'

/**
 * Covariance of estimates when rows of one cluster hang together (Liang and Zeger 1986).
 *
 * B (sum over clusters of s s') B with B the inverse information and s the sum of the cluster's
 * scores, made larger as `kind` says. Assumes independent clusters, and many of them: with fewer
 * than about 40 test against Student's t with G - 1 degrees of freedom, and with fewer than 8 not
 * at all.
 *
 * @param fit of `fitOls`, `fitLogit`, `fitPoisson`, `fitNegativeBinomial` or `fitOrderedLogit`
 * @param clusters any whole numbers, one per row
 * @throws ContractError when the lengths differ, or for `jackknife` of an ordered logit
 * @returns impossible `one-cluster`, `no-degrees-of-freedom`, or `leverage-one` (jackknife: a
 *   cluster is fitted by estimates of its own)
 * @example
 * const x = modelMatrix({ x: Float64Array.of(1, 2, 3, 4) })
 * const fit = fitOls(x, Float64Array.of(2, 3, 5, 4)).value
 * clusterCovariance(fit, Int32Array.of(1, 1, 2, 2), 'plain') // [[0.245, -0.07], [-0.07, 0.02]]
 */
export function clusterCovariance(
  fit: ScoredFit,
  clusters: Int32Array,
  kind: ClusterKind = 'clusters-and-rows',
): Outcome<Matrix> {
  const { scores, triangle } = fit.working
  if (clusters.length !== scores.length) {
    throw new ContractError(`${clusters.length} clusters for ${scores.length} rows`)
  }
  const rowsOf = rowsOfClusters(fit.working, clusters)
  const count = rowsOf.size
  requireWord(kind, ['plain', 'clusters', 'clusters-and-rows', 'jackknife'], 'kind')
  if (count < 2 && kind !== 'plain') return impossible('one-cluster')
  if (kind === 'clusters-and-rows' && fit.residualDegreesOfFreedom <= 0) {
    return impossible('no-degrees-of-freedom')
  }
  const size = fit.names.length
  const middle = zeroMatrix(size, size)
  for (const rows of rowsOf.values()) {
    const sum = kind === 'jackknife' ? leftOut(fit, rows) : total(fit, rows)
    if (sum === undefined) return impossible('leverage-one', { rows })
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) middle.values[i * size + j] += sum[i] * sum[j]
    }
  }
  const few = kind === 'clusters' || kind === 'clusters-and-rows' ? count / (count - 1) : 1
  const small = kind === 'clusters-and-rows' ? (fit.n - 1) / fit.residualDegreesOfFreedom : 1
  for (let at = 0; at < middle.values.length; at += 1) middle.values[at] *= few * small
  return ok(backFromFrame(triangle, middle))
}

/** A fit with scores: of all families, the ordered logit included. */
export interface ScoredFit {
  readonly names: readonly string[]
  readonly n: number
  readonly residualDegreesOfFreedom: number
  readonly working: ScoreModel | WorkingModel
}

function rowsOfClusters(
  working: ScoreModel | WorkingModel,
  clusters: Int32Array,
): ReadonlyMap<number, readonly number[]> {
  const rowsOf = new Map<number, number[]>()
  for (let row = 0; row < clusters.length; row += 1) {
    if (isOutside(working, row)) continue
    const known = rowsOf.get(clusters[row])
    if (known === undefined) rowsOf.set(clusters[row], [row])
    else known.push(row)
  }
  return rowsOf
}

/** Whether a row has no weight: its cluster does not count for it. */
function isOutside(working: ScoreModel | WorkingModel, row: number): boolean {
  return working.scores[row] === 0 && 'weights' in working && working.weights[row] === 0
}

/** Sum of a cluster's scores, in the frame in which the information is 1. */
function total({ working }: ScoredFit, rows: readonly number[]): Float64Array {
  const sum = new Float64Array(working.columns.length)
  const plain = new Float64Array(sum.length)
  const turned = new Float64Array(sum.length)
  for (const row of rows) {
    fillFrame(working, row, plain, turned)
    for (let j = 0; j < sum.length; j += 1) sum[j] += working.scores[row] * turned[j]
  }
  return sum
}

/**
 * The same of the scores over 1 - H, H being the cluster's block of the hat matrix; by the size of
 * the model and not of the cluster (Woodbury). Undefined when 1 - H is singular.
 */
function leftOut({ working }: ScoredFit, rows: readonly number[]): Float64Array | undefined {
  if (!('weights' in working)) throw new ContractError('jackknife needs a linear predictor')
  const size = working.columns.length
  const sum = new Float64Array(size)
  const weighted = new Float64Array(size)
  const square = zeroMatrix(size, size)
  const rest = zeroMatrix(size, size)
  for (let j = 0; j < size; j += 1) rest.values[j * size + j] = 1
  const plain = new Float64Array(size)
  const turned = new Float64Array(size)
  for (const row of rows) {
    fillFrame(working, row, plain, turned)
    const weight = working.weights[row]
    const score = working.scores[row]
    for (let i = 0; i < size; i += 1) {
      sum[i] += score * turned[i]
      weighted[i] += weight * score * turned[i]
      for (let j = 0; j < size; j += 1) {
        square.values[i * size + j] += turned[i] * turned[j]
        rest.values[i * size + j] -= weight * turned[i] * turned[j]
      }
    }
  }
  const grown = solve(rest, matrixOf(Array.from(weighted, (value) => [value])), 1e-8)
  if (grown === undefined) return undefined
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) sum[i] += square.values[i * size + j] * grown.values[j]
  }
  return sum
}

/** Writes a row of the model in the frame in which the information is 1. */
function fillFrame(
  { columns, triangle }: ScoreModel,
  row: number,
  plain: Float64Array,
  turned: Float64Array,
): void {
  for (let j = 0; j < columns.length; j += 1) plain[j] = columns[j][row]
  solveUpperTransposed(triangle, plain, turned)
}
