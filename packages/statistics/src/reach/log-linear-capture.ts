// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireCount, requireLevel, requireSameLength } from '../contract/require-numbers.ts'
import { hierarchicalGroups } from './hierarchical-groups.ts'
import { designOfGroups, poissonOnCells } from './poisson-on-cells.ts'
import { unseenInterval } from './unseen-interval.ts'

export interface CaptureTerm {
  /** Positions of the lists, rising; empty for the intercept. */
  readonly lists: readonly number[]
  /** Undefined where the data cannot tell this term from the ones before it. */
  readonly coefficient: number | undefined
}

export interface LogLinearCapture {
  /** exp(intercept): those on no list. */
  readonly unseen: number
  /** Seen and unseen. */
  readonly estimate: number
  readonly standardError: number
  readonly low: number
  readonly high: number
  readonly deviance: number
  readonly degreesOfFreedom: number
  readonly aic: number
  readonly terms: readonly CaptureTerm[]
  /** Whether every term has a coefficient of its own. */
  readonly identified: boolean
  /** Whether a fitted cell went to 0: some coefficient has no finite estimate. */
  readonly boundary: boolean
  readonly converged: boolean
}

/**
 * How many there are from k overlapping lists: a Poisson log-linear model of the histories, its
 * intercept the logarithm of those on no list (Fienberg 1972; Cormack 1989).
 *
 * N = seen + exp(b0); variance exp(b0) + exp(2 b0) var(b0); interval log-normal in the unseen
 * (Chao 1987). Assumes a closed population, matching without error, and no interaction beyond the
 * model: what binds all lists together cannot be seen. Compare models by AIC and say which.
 *
 * @param histories one row per history, one column per list, 1 where listed; a history that could
 *   occur and did not is given with frequency 0, one not given is outside the model
 * @param frequency persons of each history
 * @param interactions groups of lists, from 0, that hang together; lower terms are added; none:
 *   independence
 * @param options level of the interval, 0.95
 * @throws ContractError when sizes differ, an entry is not 0 or 1, a history is that of the unseen,
 *   a frequency is no whole number, or a group names no list
 * @returns persons; impossible `no-persons`, `unseen-not-finite`
 * @example
 * logLinearCapture(matrixOf([[1, 1], [1, 0], [0, 1]]), Float64Array.of(45, 155, 105), [])
 * // { unseen: 361.666666…, estimate: 666.666666…, degreesOfFreedom: 0 }
 */
export function logLinearCapture(
  histories: Matrix,
  frequency: Float64Array,
  interactions: readonly (readonly number[])[],
  options: { readonly level?: number } = {},
): Outcome<LogLinearCapture> {
  const { level = 0.95 } = options
  requireLevel(level)
  requireHistories(histories, frequency)
  const groups = hierarchicalGroups(histories.columns, interactions)
  const seen = frequency.reduce((sum, count) => sum + count, 0)
  if (seen === 0) return impossible('no-persons')
  const fit = poissonOnCells(designOfGroups(histories, groups), frequency)
  const unseen = Math.exp(fit.coefficients[0] ?? Infinity)
  if (!Number.isFinite(unseen * unseen * fit.interceptVariance)) {
    return impossible('unseen-not-finite')
  }
  const variance = unseen + unseen * unseen * fit.interceptVariance
  return ok({
    unseen,
    estimate: seen + unseen,
    standardError: Math.sqrt(variance),
    ...unseenInterval(seen, unseen, variance, level),
    deviance: fit.deviance,
    degreesOfFreedom: fit.degreesOfFreedom,
    aic: fit.aic,
    terms: [[], ...groups].map((lists, at) => ({ lists, coefficient: fit.coefficients[at] })),
    identified: !fit.coefficients.includes(undefined),
    boundary: fit.fitted.some((count) => count < vanished * seen),
    converged: fit.converged,
  })
}

/** A fitted cell below this part of those seen counts as empty. */
const vanished = 1e-8

function requireHistories(histories: Matrix, frequency: Float64Array): void {
  requireSameLength(frequency, { length: histories.rows })
  for (const persons of frequency) requireCount(persons, 'frequency')
  for (let row = 0; row < histories.rows; row += 1) {
    let lists = 0
    for (let list = 0; list < histories.columns; list += 1) {
      const entry = histories.values[row * histories.columns + list]
      if (entry !== 0 && entry !== 1) throw new ContractError(`history ${row}: ${entry}`)
      lists += entry
    }
    if (lists === 0) throw new ContractError(`history ${row} is on no list`)
  }
}
