// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { requireFinite } from '../contract/require-numbers.ts'
import type { Factor } from '../design/factor.ts'
import { type ModelMatrix, requireModelMatrix } from '../models/model-matrix.ts'

/** A trait whose levels are drawn from one normal distribution: municipality, age class. */
export interface RandomIntercept {
  readonly name: string
  readonly factor: Factor
}

/** Where predictions are asked: the fixed columns and the levels, a row per cell. */
export interface MultilevelRows {
  /** The intercept is a column of ones like any other. */
  readonly fixed: ModelMatrix
  readonly groups: readonly RandomIntercept[]
  /** Known part of the logit; absent: zero. */
  readonly offset?: Float64Array
}

/** Answers: a row per respondent (trials 1) or per cell. */
export interface BinomialRows extends MultilevelRows {
  /** 0 <= successes <= trials. */
  readonly successes: Float64Array
  readonly trials: Float64Array
}

/** @throws ContractError when lengths differ, a number is not finite or a level is missing */
export function requireMultilevelRows(rows: MultilevelRows): void {
  const { fixed, groups, offset } = rows
  const size = requireModelMatrix(fixed).rows
  if (groups.length === 0) throw new ContractError('no group: this is a plain logit')
  if (new Set(groups.map(({ name }) => name)).size < groups.length) {
    throw new ContractError('a group stands twice')
  }
  for (const { name, factor } of groups) {
    if (factor.codes.length !== size) {
      throw new ContractError(`${name}: ${factor.codes.length} codes, ${size} rows`)
    }
    for (let row = 0; row < size; row += 1) {
      const code = factor.codes[row]
      if (code < 0 || code >= factor.levels.length) {
        throw new ContractError(`${name}: level ${code} (row ${row})`)
      }
    }
  }
  if (offset !== undefined && offset.length !== size) {
    throw new ContractError(`${offset.length} offsets, ${size} rows`)
  }
  requireFinite(offset ?? [], 'offset')
}

/** @throws ContractError when lengths differ or a count is not in 0 <= successes <= trials */
export function requireBinomialRows(rows: BinomialRows): void {
  requireMultilevelRows(rows)
  const { successes, trials } = rows
  const size = rows.fixed.rows
  if (successes.length !== size || trials.length !== size) {
    throw new ContractError(`${size} rows, ${successes.length} and ${trials.length} counts`)
  }
  for (let row = 0; row < size; row += 1) {
    if (!(successes[row] >= 0 && successes[row] <= trials[row] && trials[row] < Infinity)) {
      throw new ContractError(`${successes[row]} of ${trials[row]} (row ${row})`)
    }
  }
}
