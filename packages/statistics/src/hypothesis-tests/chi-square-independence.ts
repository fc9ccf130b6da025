// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireNotNegative } from '../contract/require-numbers.ts'
import { chiSquareUpperTail } from '../distributions/chi-square-upper-tail.ts'
import { bergsmaV } from './bergsma-v.ts'

/** Below this expected number in a cell the chi-square distribution is a poor guide. */
const leastExpected = 5

export interface IndependenceOptions {
  /** Yates's correction for a table of two by two, as R has it by default. Default false. */
  readonly continuityCorrection?: boolean
}

export interface IndependenceTest {
  /** Pearson's X². */
  readonly statistic: number
  readonly degreesOfFreedom: number
  readonly pValue: number
  /** Likelihood ratio G² = 2 sum O log(O / E), same degrees of freedom, never corrected. */
  readonly likelihoodRatio: number
  readonly likelihoodRatioPValue: number
  /** Row total times column total over n. */
  readonly expected: Matrix
  /** (O - E) / sqrt(E). */
  readonly residuals: Matrix
  /** (O - E) / sqrt(E (1 - row share) (1 - column share)): about standard normal. */
  readonly standardisedResiduals: Matrix
  /** sqrt(X² / n), of the uncorrected X²; for two by two also called phi. */
  readonly cohenW: number
  /** sqrt(X² / (n (min(rows, columns) - 1))), 0 to 1. */
  readonly cramersV: number
  /** Cramér's V less what chance gives it (Bergsma 2013), 0 to 1. */
  readonly cramersVCorrected: number
  readonly smallestExpected: number
  /** Whether a cell has fewer than 5 expected, so that the p-values are rough. */
  readonly lowExpected: boolean
}

/**
 * Whether two traits have to do with each other: Pearson's chi-square test of a table of counts,
 * the likelihood ratio and effect sizes (Agresti 2013, sections 3.2-3.3).
 *
 * Assumes independent units; for a weighted or clustered sample see raoScottIndependence.
 *
 * @param table units per row and column, not negative
 * @throws ContractError when a number is negative or not finite, or a correction is asked for
 *   another table than two by two
 * @returns impossible `too-few-classes`, `no-units`, `empty-row` or `empty-column` (detail: which),
 *   `expected-too-small` when X² would not be finite
 * @example
 * chiSquareIndependence(matrixOf([[10, 20], [30, 15]]))
 * // { statistic: 8.03571428…, degreesOfFreedom: 1, cohenW: 0.32732683… }
 */
export function chiSquareIndependence(
  table: Matrix,
  { continuityCorrection = false }: IndependenceOptions = {},
): Outcome<IndependenceTest> {
  requireNotNegative(table.values, 'count')
  if (continuityCorrection && (table.rows !== 2 || table.columns !== 2)) {
    throw new ContractError('the continuity correction is for tables of two by two')
  }
  if (table.rows < 2 || table.columns < 2) return impossible('too-few-classes')
  const margins = marginsOf(table)
  if (margins.n === 0) return impossible('no-units')
  const emptyRow = margins.rows.indexOf(0)
  if (emptyRow >= 0) return impossible('empty-row', { row: emptyRow })
  const emptyColumn = margins.columns.indexOf(0)
  if (emptyColumn >= 0) return impossible('empty-column', { column: emptyColumn })
  return testOf(table, margins, continuityCorrection)
}

interface Margins {
  readonly rows: Float64Array
  readonly columns: Float64Array
  readonly n: number
}

function marginsOf(table: Matrix): Margins {
  const rows = new Float64Array(table.rows)
  const columns = new Float64Array(table.columns)
  for (let i = 0; i < table.rows; i += 1) {
    for (let j = 0; j < table.columns; j += 1) {
      rows[i] += table.values[i * table.columns + j]
      columns[j] += table.values[i * table.columns + j]
    }
  }
  return { rows, columns, n: rows.reduce((sum, row) => sum + row, 0) }
}

interface Residuals {
  readonly expected: Matrix
  readonly residuals: Matrix
  readonly standardised: Matrix
  /** X², and the same with every distance to E lessened by `shift`. */
  readonly plain: number
  readonly corrected: number
  readonly logDistance: number
}

function testOf(table: Matrix, margins: Margins, correct: boolean): Outcome<IndependenceTest> {
  const found = residualsOf(table, margins, correct)
  const { n } = margins
  const degreesOfFreedom = (table.rows - 1) * (table.columns - 1)
  const smallestExpected = found.expected.values.reduce((a, b) => Math.min(a, b), Infinity)
  const likelihoodRatio = Math.max(0, 2 * found.logDistance)
  const tests = [found.plain, found.corrected, likelihoodRatio, ...found.standardised.values]
  if (!tests.every(Number.isFinite) || smallestExpected === 0) {
    return impossible('expected-too-small')
  }
  const smaller = Math.min(table.rows, table.columns) - 1
  return ok({
    statistic: found.corrected,
    degreesOfFreedom,
    pValue: chiSquareUpperTail(found.corrected, degreesOfFreedom),
    likelihoodRatio,
    likelihoodRatioPValue: chiSquareUpperTail(likelihoodRatio, degreesOfFreedom),
    expected: found.expected,
    residuals: found.residuals,
    standardisedResiduals: found.standardised,
    cohenW: Math.sqrt(found.plain / n),
    cramersV: Math.min(1, Math.sqrt(found.plain / n / smaller)),
    cramersVCorrected: bergsmaV(found.plain / n, n, table.rows, table.columns),
    smallestExpected,
    lowExpected: smallestExpected < leastExpected,
  })
}

function residualsOf(table: Matrix, { rows, columns, n }: Margins, correct: boolean): Residuals {
  const expected = zeroMatrix(table.rows, table.columns)
  const residuals = zeroMatrix(table.rows, table.columns)
  const standardised = zeroMatrix(table.rows, table.columns)
  for (let i = 0; i < table.rows; i += 1) {
    for (let j = 0; j < table.columns; j += 1) {
      expected.values[i * table.columns + j] = (rows[i] * columns[j]) / n
    }
  }
  const distances = table.values.map((count, at) => count - expected.values[at])
  const shift = correct ? distances.reduce((a, b) => Math.min(a, Math.abs(b)), 0.5) : 0
  let plain = 0
  let corrected = 0
  let logDistance = 0
  for (let at = 0; at < distances.length; at += 1) {
    const wanted = expected.values[at]
    const row = Math.floor(at / table.columns)
    const column = at % table.columns
    residuals.values[at] = distances[at] / Math.sqrt(wanted)
    const spread = wanted * (rest(rows, row, n) / n) * (rest(columns, column, n) / n)
    standardised.values[at] = distances[at] / Math.sqrt(spread)
    plain += residuals.values[at] ** 2
    corrected += (Math.abs(distances[at]) - shift) ** 2 / wanted
    const count = table.values[at]
    if (count > 0) logDistance += count * Math.log(count / wanted)
  }
  return { expected, residuals, standardised, plain, corrected, logDistance }
}

/** The others together, also where rounding leaves nothing of n less the one. */
function rest(totals: Float64Array, at: number, n: number): number {
  const plain = n - totals[at]
  if (plain > 0) return plain
  return totals.reduce((sum, total, other) => (other === at ? sum : sum + total), 0)
}
