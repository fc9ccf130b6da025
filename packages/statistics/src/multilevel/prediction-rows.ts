// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { type MultilevelRows, requireMultilevelRows } from './binomial-rows.ts'
import type { MultilevelLogit } from './multilevel-logit.ts'

/** Rows asked for, in the terms of a fit. */
export interface PredictionRows {
  readonly size: number
  /** Fixed columns that the fit kept, row after row. */
  readonly fixed: Float64Array
  readonly columns: number
  /** Per row and group the place of its level in the system; -1 - i for new level i. */
  readonly places: Int32Array
  readonly groups: number
  /** Levels that the fit has not seen: the group of each. */
  readonly newLevels: readonly number[]
  readonly logit: Float64Array
}

/** @throws ContractError when columns or groups are not those of the fit */
export function predictionRows(fit: MultilevelLogit, rows: MultilevelRows): PredictionRows {
  requireMultilevelRows(rows)
  const size = rows.fixed.rows
  const fixed = keptColumns(fit, rows)
  const { places, newLevels } = placesOf(fit, rows)
  const columns = fit.fixed.names.length
  const groups = fit.groups.length
  const effects = effectsByPlace(fit)
  const logit = new Float64Array(size)
  for (let row = 0; row < size; row += 1) {
    let sum = rows.offset?.[row] ?? 0
    for (let j = 0; j < columns; j += 1) sum += fixed[row * columns + j] * fit.fixed.estimate[j]
    for (let k = 0; k < groups; k += 1) sum += effects[places[row * groups + k]] ?? 0
    logit[row] = sum
  }
  return { size, fixed, columns, places, groups, newLevels, logit }
}

/** The standard deviation of the group at every place of the system. */
export function thetaByPlace({ posterior }: MultilevelLogit): Float64Array {
  const theta = new Float64Array(placeCount(posterior))
  for (const [k, places] of posterior.places.entries()) {
    for (const place of places) theta[place] = posterior.deviations[k]
  }
  return theta
}

function placeCount({ system }: MultilevelLogit['posterior']): number {
  return system.pattern.first + system.pattern.rest
}

/** What an unseen level adds to the variance of a logit, by its negative place. */
export function newLevelVariance(
  { posterior }: MultilevelLogit,
  { newLevels }: PredictionRows,
  place: number,
): number {
  return posterior.deviations[newLevels[-1 - place]] ** 2
}

function effectsByPlace({ groups, posterior }: MultilevelLogit): Float64Array {
  const effects = new Float64Array(placeCount(posterior))
  for (const [k, { effect }] of groups.entries()) {
    for (let at = 0; at < effect.length; at += 1) effects[posterior.places[k][at]] = effect[at]
  }
  return effects
}

function keptColumns(fit: MultilevelLogit, { fixed }: MultilevelRows): Float64Array {
  const { names, aliased } = fit.fixed
  const at = names.map((name) => fixed.names.indexOf(name))
  const known = new Set([...names, ...aliased])
  const strange = fixed.names.find((name) => !known.has(name))
  if (strange !== undefined) throw new ContractError(`column ${strange} is not in the fit`)
  if (at.includes(-1)) throw new ContractError(`columns ${fixed.names.join(', ')}`)
  const kept = new Float64Array(fixed.rows * at.length)
  for (const [j, from] of at.entries()) {
    const column = fixed.columns[from]
    for (let row = 0; row < fixed.rows; row += 1) kept[row * at.length + j] = column[row]
  }
  return kept
}

function placesOf(
  fit: MultilevelLogit,
  rows: MultilevelRows,
): { readonly places: Int32Array; readonly newLevels: readonly number[] } {
  const groups = fit.groups.length
  if (rows.groups.length !== groups) throw new ContractError(`${rows.groups.length} groups`)
  const places = new Int32Array(rows.fixed.rows * groups)
  const newLevels: number[] = []
  for (const [k, { name, levels }] of fit.groups.entries()) {
    const given = rows.groups.find((one) => one.name === name)
    if (given === undefined) throw new ContractError(`no group ${name}`)
    const known = new Map(levels.map((level, at) => [level, fit.posterior.places[k][at]]))
    const place = given.factor.levels.map((level) => {
      const found = known.get(level)
      if (found !== undefined) return found
      newLevels.push(k)
      return -newLevels.length
    })
    for (let row = 0; row < given.factor.codes.length; row += 1) {
      places[row * groups + k] = place[given.factor.codes[row]]
    }
  }
  return { places, newLevels }
}
