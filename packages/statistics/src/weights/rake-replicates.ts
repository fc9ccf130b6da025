// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { type Outcome, ok } from '../contract/outcome.ts'
import type { ReplicateWeights } from '../variance/replicate-weights.ts'
import { type FitLimits, fitMargins } from './fit-margins.ts'
import type { Margin } from './margin.ts'
import type { PatternTable } from './pattern-table.ts'
import { patternWeights } from './pattern-weights.ts'
import { type RakedWeights, type RakingOptions, weightsOf } from './rake.ts'
import { rakeSample } from './rake-sample.ts'
import { currentWeights } from './raking-state.ts'

export interface RakedReplicates {
  /** Of the full sample. */
  readonly full: RakedWeights
  /** Raked one by one, with their scales; those that could not be raked are left out. */
  readonly replicates: ReplicateWeights
  /** Replicates (from 0, as given) that no weights can bring to the margins, and are left out. */
  readonly failed: readonly number[]
}

/**
 * Replicate weights that are raked again, each by itself, so that the error of an estimate knows
 * what the raking has taken away and what it has added (Valliant 1993; Rao, Yung and Hidiroglou
 * 2002). To be used with `surveyMeans` and the like: their design has the raked weights of the full
 * sample, their option `replicates` is what comes out here.
 *
 * A replicate in which a class of a margin is empty, or whose margins cannot be met, is left out
 * and named; the scale stays as it was. Fewer than 5 % failing does little harm; more means classes
 * that are too small.
 *
 * @param designWeights of the full sample, one per row
 * @param replicates made from the design weights: `jackknifeReplicates`, `bootstrapReplicates`, ...
 * @throws ContractError when lengths differ, a number is not finite, a design weight is negative
 * @returns impossible as `rake` says of the full sample
 * @example
 * const weights = Float64Array.of(1, 1, 1, 1)
 * const sex = marginOf('sex', ['f', 'f', 'm', 'm'], { f: 60, m: 40 })
 * const { value } = jackknifeReplicates({ weights })
 * rakeReplicates(weights, value, [sex]).value.replicates.weights[0] // [0, 60, 20, 20]
 */
export function rakeReplicates(
  designWeights: Float64Array,
  replicates: ReplicateWeights,
  margins: readonly Margin[],
  options: RakingOptions = {},
): Outcome<RakedReplicates> {
  requireColumns(replicates, designWeights.length)
  const sample = rakeSample(designWeights, margins, options)
  if (sample.status !== 'ok') return sample
  const full = weightsOf(designWeights, sample.value)
  if (full.status !== 'ok') return full
  const { tolerance = 1e-10, mostIterations = 500 } = options
  const { table, ratios: warm } = sample.value
  const weights: Float64Array[] = []
  const scales: number[] = []
  const failed: number[] = []
  for (const [number, column] of replicates.weights.entries()) {
    const raked = rakeColumn(table, column, warm, { tolerance, mostIterations })
    if (raked === undefined) {
      failed.push(number)
      continue
    }
    weights.push(raked)
    scales.push(replicates.scales[number])
  }
  const kept = { ...replicates, weights, scales: Float64Array.from(scales) }
  return ok({ full: full.value, replicates: kept, failed })
}

function requireColumns({ weights, scales }: ReplicateWeights, rows: number): void {
  if (weights.length !== scales.length) {
    throw new ContractError(`${weights.length} replicates, ${scales.length} scales`)
  }
  for (const { length } of weights) {
    if (length !== rows) throw new ContractError(`a replicate of ${length} rows, not ${rows}`)
  }
}

/** @returns undefined when the margins cannot be met with this column */
function rakeColumn(
  table: PatternTable,
  column: Float64Array,
  warm: Float64Array,
  limits: FitLimits,
): Float64Array | undefined {
  const before = patternWeights(table, column)
  const start = before.slice()
  let isWarm = true
  for (let pattern = 0; pattern < start.length; pattern += 1) {
    if (!Number.isFinite(start[pattern])) throw new ContractError('a replicate weight')
    if (start[pattern] === 0) continue
    if (!(start[pattern] > 0)) return undefined
    if (warm[pattern] < 0) isWarm = false
    start[pattern] *= warm[pattern]
  }
  const fit = fitMargins(table, isWarm ? start : before, limits)
  if (!fit.converged) return undefined
  const ratios = currentWeights(fit.state)
  for (let pattern = 0; pattern < ratios.length; pattern += 1) {
    ratios[pattern] = before[pattern] > 0 ? ratios[pattern] / before[pattern] : 0
  }
  const { patternOf } = table
  const raked = new Float64Array(column.length)
  for (let row = 0; row < raked.length; row += 1) {
    raked[row] = column[row] * ratios[patternOf[row]]
  }
  return raked
}
