// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { solve } from '../algebra/solve.ts'
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import type { Factor } from '../design/factor.ts'
import { chiSquareUpperTail } from '../distributions/chi-square-upper-tail.ts'

export interface LogRankOptions {
  /** Groups are compared within strata only; units without stratum are left out. */
  readonly strata?: Factor
  /** Weight of a time: survival just before it, to this power. Default 0; 1 is Peto and Peto's. */
  readonly rho?: number
}

export interface LogRankGroup {
  readonly group: string
  readonly units: number
  /** Weighted when rho is not 0. */
  readonly observed: number
  /** If all groups ended at the same rate. */
  readonly expected: number
}

export interface LogRank {
  readonly statistic: number
  /** Groups in which an end was possible, less one. */
  readonly degreesOfFreedom: number
  readonly pValue: number
  /** Groups without units are left out. */
  readonly groups: readonly LogRankGroup[]
  /** Covariance of observed - expected, in the order of the groups. */
  readonly covariance: Matrix
}

/**
 * Whether groups end at the same rate: the log-rank test of any number of groups (Mantel 1966),
 * stratified and weighted on request (Harrington and Fleming 1982).
 *
 * At each time with ends the ends of a group are compared with its share of the units under watch;
 * (O - E)' V^-1 (O - E) with the hypergeometric covariance V is chi-square. Assumes that groups
 * lose units for reasons that have nothing to do with when they end.
 *
 * @param times per unit, until its end or until last seen; from 0 up
 * @param ended per unit: 1 when it ended then, 0 when it was last seen open
 * @param groups per unit; units without group are left out
 * @throws ContractError when lengths differ, a time is negative or not finite, or `ended` is not 0
 *   or 1
 * @returns impossible `one-group` when fewer than two groups have units; `no-event`;
 *   `no-comparison` when no two groups are ever under watch together at an end
 * @example
 * logRank(Float64Array.of(1, 2, 3, 4), Uint8Array.of(1, 1, 1, 1), factorOf(['a', 'a', 'b', 'b']))
 * // { statistic: 2.882…, degreesOfFreedom: 1 }
 */
export function logRank(
  times: Float64Array,
  ended: ArrayLike<number>,
  groups: Factor,
  { strata, rho = 0 }: LogRankOptions = {},
): Outcome<LogRank> {
  requireUnits(times, ended, groups, strata)
  if (!Number.isFinite(rho)) throw new ContractError(`rho ${rho}`)
  const sums = new LogRankSums(groups.levels.length, rho)
  let rows = Uint32Array.from(times, (_, unit) => unit).filter((unit) => groups.codes[unit] >= 0)
  if (strata !== undefined) rows = rows.filter((unit) => strata.codes[unit] >= 0)
  rows.sort((a, b) => times[a] - times[b])
  for (let code = 0; code < (strata?.levels.length ?? 1); code += 1) {
    const own = strata === undefined ? rows : rows.filter((unit) => strata.codes[unit] === code)
    sums.add(times, ended, groups.codes, own)
  }
  return testOf(groups, sums)
}

function testOf(groups: Factor, sums: LogRankSums): Outcome<LogRank> {
  const { units, observed, expected, covariance } = sums
  const places = groups.levels.map((_, code) => code)
  const present = places.filter((code) => units[code] > 0)
  if (present.length < 2) return impossible('one-group')
  if (sums.events === 0) return impossible('no-event')
  const possible = present.filter((code) => expected[code] > 0)
  // The last one follows from the others.
  const free = possible.slice(1)
  const gaps = pick(free, [0], (code) => observed[code] - expected[code])
  const size = groups.levels.length
  const pairs = (a: number, b: number) => covariance[a * size + b]
  const solved = free.length === 0 ? undefined : solve(pick(free, free, pairs), gaps)
  if (solved === undefined) return impossible('no-comparison')
  let statistic = 0
  for (let at = 0; at < free.length; at += 1) statistic += gaps.values[at] * solved.values[at]
  return ok({
    statistic,
    degreesOfFreedom: free.length,
    pValue: chiSquareUpperTail(Math.max(0, statistic), free.length),
    groups: present.map((code) => ({
      group: groups.levels[code] ?? '',
      units: units[code],
      observed: observed[code],
      expected: expected[code],
    })),
    covariance: pick(present, present, pairs),
  })
}

function pick(
  rows: readonly number[],
  columns: readonly number[],
  entry: (row: number, column: number) => number,
): Matrix {
  const matrix = zeroMatrix(rows.length, columns.length)
  for (const [i, row] of rows.entries()) {
    for (const [j, column] of columns.entries()) {
      matrix.values[i * columns.length + j] = entry(row, column)
    }
  }
  return matrix
}

/** Observed and expected ends of each group, and the covariance, over strata. */
class LogRankSums {
  readonly units: Float64Array
  readonly observed: Float64Array
  readonly expected: Float64Array
  readonly covariance: Float64Array
  events = 0
  readonly #groups: number
  readonly #rho: number

  constructor(groups: number, rho: number) {
    this.#groups = groups
    this.#rho = rho
    this.units = new Float64Array(groups)
    this.observed = new Float64Array(groups)
    this.expected = new Float64Array(groups)
    this.covariance = new Float64Array(groups * groups)
  }

  /** @param rows units of one stratum, by time */
  add(times: Float64Array, ended: ArrayLike<number>, codes: Int32Array, rows: Uint32Array): void {
    const atRisk = new Float64Array(this.#groups)
    for (const unit of rows) atRisk[codes[unit]] += 1
    for (let g = 0; g < this.#groups; g += 1) this.units[g] += atRisk[g]
    let survival = 1
    for (let from = 0, to = 0; from < rows.length; from = to) {
      const here = times[rows[from]]
      const weight = survival ** this.#rho
      let ends = 0
      for (to = from; to < rows.length && times[rows[to]] === here; to += 1) {
        if (ended[rows[to]] === 0) continue
        ends += 1
        this.observed[codes[rows[to]]] += weight
      }
      const all = rows.length - from
      if (ends > 0) this.#compare(atRisk, all, ends, weight)
      survival *= (all - ends) / all
      for (let at = from; at < to; at += 1) atRisk[codes[rows[at]]] -= 1
    }
  }

  #compare(atRisk: Float64Array, all: number, ends: number, weight: number): void {
    this.events += ends
    const spread = all > 1 ? (weight * weight * ends * (all - ends)) / (all - 1) / all : 0
    for (let g = 0; g < this.#groups; g += 1) {
      this.expected[g] += (weight * ends * atRisk[g]) / all
      for (let h = 0; h < this.#groups; h += 1) {
        const own = g === h ? atRisk[g] : 0
        const shared = (atRisk[g] * atRisk[h]) / all
        this.covariance[g * this.#groups + h] += spread * (own - shared)
      }
    }
  }
}

function requireUnits(
  times: Float64Array,
  ended: ArrayLike<number>,
  groups: Factor,
  strata: Factor | undefined,
): void {
  const lengths = [ended.length, groups.codes.length, strata?.codes.length ?? times.length]
  if (lengths.some((length) => length !== times.length)) {
    throw new ContractError(`${times.length} times, others ${lengths.join(', ')}`)
  }
  for (let unit = 0; unit < times.length; unit += 1) {
    const time = times[unit]
    if (!Number.isFinite(time) || time < 0) throw new ContractError(`time ${time} (unit ${unit})`)
    if (ended[unit] !== 0 && ended[unit] !== 1) {
      throw new ContractError(`ended ${ended[unit]} (unit ${unit})`)
    }
  }
}
