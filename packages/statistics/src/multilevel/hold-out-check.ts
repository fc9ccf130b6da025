// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireCount, requireLevel } from '../contract/require-numbers.ts'
import { binomialDraw } from '../random/binomial-draw.ts'
import { type RandomStream, randomStream } from '../random/random-stream.ts'
import { type BinomialRows, requireBinomialRows } from './binomial-rows.ts'
import { fitMultilevelLogit } from './fit-multilevel-logit.ts'
import type { MultilevelLogit } from './multilevel-logit.ts'
import { predictionRows } from './prediction-rows.ts'
import { rowsAt } from './rows-at.ts'
import { shareDraws } from './share-draws.ts'
import { sortedQuantile } from './sorted-quantile.ts'

export interface HoldOutOptions {
  /** What a prediction is compared on, a number per row; absent: every row by itself. */
  readonly units?: Int32Array
  /** Of the prediction intervals; 0.95 unless said. */
  readonly level?: number
  /** For each fold; 500 unless said. */
  readonly draws?: number
  readonly seed: number | string
}

/** How well shares were predicted that the model had not seen. Errors are weighted by trials. */
export interface HoldOut {
  /** Units with trials that were left out and predicted. */
  readonly units: number
  /** Mean of |share observed - share predicted|. */
  readonly meanAbsoluteError: number
  /** The same if the model were right: what chance alone leaves. */
  readonly expectedError: number
  /** The same when every unit is predicted by the share of all that was not left out. */
  readonly plainError: number
  /** Part of the units whose share lies within its prediction interval. */
  readonly coverage: number
}

/**
 * Predicts what was left out, fold by fold: is a multilevel model good enough to show?
 *
 * Each fold is predicted by a fit on the others; the interval of a unit's share holds the errors of
 * coefficients and effects, the whole variance of levels not seen, and the chance of the answers
 * themselves. Leave out whole municipalities to learn about places without answers, or random rows
 * to learn about places with few. Binary shares are lumpy: intervals then cover more than they say.
 *
 * @param folds a number per row; rows of one number are left out together
 * @throws ContractError when lengths differ, a count is not whole, there is one fold only, or an
 *   option is out of range
 * @returns impossible `nothing-left-out` (no trials), or the reason of a fit with its `fold`
 * @example
 * const place = factorOf(['a', 'b', 'c', 'd', 'e', 'a', 'b', 'c', 'd', 'e'])
 * const successes = Float64Array.of(8, 1, 5, 2, 6, 7, 2, 6, 1, 5)
 * const trials = new Float64Array(10).fill(10)
 * const folds = Int32Array.of(0, 0, 0, 0, 0, 1, 1, 1, 1, 1)
 * const rows = { ...multilevelRows({ place }), successes, trials }
 * holdOutCheck(rows, folds, { seed: 2024 }) // { meanAbsoluteError: 0.09344…, coverage: 1 }
 */
export function holdOutCheck(
  rows: BinomialRows,
  folds: Int32Array,
  { units, level = 0.95, draws = 500, seed }: HoldOutOptions,
): Outcome<HoldOut> {
  requireBinomialRows(rows)
  requireLevel(level)
  requireCount(draws, 'draws', 100)
  for (const one of [folds, units ?? folds]) {
    if (one.length !== rows.fixed.rows) throw new ContractError(`${one.length} of a row each`)
  }
  const stream = randomStream(seed)
  const found: PredictedUnit[] = []
  const numbers = [...new Set(folds)].toSorted((a, b) => a - b)
  if (numbers.length < 2) throw new ContractError('one fold leaves nothing to learn from')
  for (const fold of numbers) {
    const known = rowsAt(rows, (row) => folds[row] !== fold)
    const fitted = fitMultilevelLogit(known.rows)
    if (fitted.status !== 'ok') return impossible(fitted.reason, { ...fitted.detail, fold })
    const out = rowsAt(rows, (row) => folds[row] === fold && rows.trials[row] > 0)
    const unitOf = out.at.map((row) => units?.[row] ?? row)
    const plain = shareOfAll(known.rows)
    found.push(...predictUnits(fitted.value, out.rows, unitOf, plain, draws, stream.split(fold)))
  }
  return found.length === 0 ? impossible('nothing-left-out') : ok(summary(found, level))
}

interface PredictedUnit {
  readonly trials: number
  readonly observed: number
  readonly predicted: number
  readonly plain: number
  /** Shares that could have been observed, sorted. */
  readonly drawn: Float64Array
}

function predictUnits(
  fit: MultilevelLogit,
  out: BinomialRows,
  unitOf: Int32Array,
  plain: number,
  draws: number,
  stream: RandomStream,
): readonly PredictedUnit[] {
  const asked = predictionRows(fit, out)
  const codes = new Map([...new Set(unitOf)].map((unit, code) => [unit, code]))
  const rowCode = unitOf.map((unit) => codes.get(unit) ?? 0)
  const per = (of: (row: number) => number) => {
    const sums = new Float64Array(codes.size)
    for (let row = 0; row < asked.size; row += 1) sums[rowCode[row]] += of(row)
    return sums
  }
  const trials = per((row) => out.trials[row])
  const successes = per((row) => out.successes[row])
  const expected = per((row) => out.trials[row] / (1 + Math.exp(-asked.logit[row])))
  const next = shareDraws(fit, asked, stream)
  const shares = new Float64Array(asked.size)
  const drawn = Array.from(trials, () => new Float64Array(draws))
  for (let draw = 0; draw < draws; draw += 1) {
    next(shares)
    const counts = per((row) => binomialDraw(stream, out.trials[row], shares[row]))
    for (let unit = 0; unit < counts.length; unit += 1) drawn[unit][draw] = counts[unit]
  }
  return drawn.map((counts, unit) => ({
    trials: trials[unit],
    observed: successes[unit] / trials[unit],
    predicted: expected[unit] / trials[unit],
    plain,
    drawn: counts.map((count) => count / trials[unit]).sort(),
  }))
}

function shareOfAll({ successes, trials }: BinomialRows): number {
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
  return sum(successes) / sum(trials)
}

function summary(units: readonly PredictedUnit[], level: number): HoldOut {
  let total = 0
  let error = 0
  let chance = 0
  let plainError = 0
  let inside = 0
  for (const { trials, observed, predicted, plain, drawn } of units) {
    total += trials
    error += trials * Math.abs(observed - predicted)
    plainError += trials * Math.abs(observed - plain)
    const off = drawn.reduce((sum, one) => sum + Math.abs(one - predicted), 0)
    chance += (trials * off) / drawn.length
    const low = sortedQuantile(drawn, (1 - level) / 2)
    const high = sortedQuantile(drawn, (1 + level) / 2)
    if (observed >= low - 1e-12 && observed <= high + 1e-12) inside += 1
  }
  return {
    units: units.length,
    meanAbsoluteError: error / total,
    expectedError: chance / total,
    plainError: plainError / total,
    coverage: inside / units.length,
  }
}
