// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { fitMargins, type MarginFit } from './fit-margins.ts'
import { type Margin, requireMargins } from './margin.ts'
import { emptyCategory, missingValues, totalsFault } from './margin-faults.ts'
import { type PatternTable, patternTable } from './pattern-table.ts'
import { patternWeights } from './pattern-weights.ts'
import type { RakingOptions } from './rake.ts'
import { currentWeights, reachedTotals, startRaking } from './raking-state.ts'
import { requireWeights } from './require-weights.ts'

/** A sample raked pattern by pattern. */
export interface RakedSample {
  readonly table: PatternTable
  readonly fit: MarginFit
  /** Raked over design weight, per pattern; -1 where the design weights are 0. */
  readonly ratios: Float64Array
}

/** @returns what `rake` says, before weights are made of it */
export function rakeSample(
  designWeights: Float64Array,
  margins: readonly Margin[],
  options: RakingOptions,
): Outcome<RakedSample> {
  const { tolerance = 1e-10, mostIterations = 500, populationTotal } = options
  requireWeights(designWeights)
  requireMargins(margins, designWeights.length)
  if (populationTotal !== undefined && !(populationTotal > 0 && populationTotal < Infinity)) {
    throw new ContractError(`population total ${populationTotal}`)
  }
  const unscaled = patternTable(margins, designWeights.length)
  if (unscaled === undefined) return missingValues(margins)
  const before = patternWeights(unscaled, designWeights)
  const fault =
    emptyCategory(margins, reachedTotals(startRaking(unscaled, before))) ??
    totalsFault(margins, populationTotal === undefined)
  if (fault !== undefined) return fault
  const table = scaledTable(unscaled, populationTotal ?? sumOf(margins[0]))
  const fit = fitMargins(table, before, { tolerance, mostIterations })
  if (!fit.converged) return notConverged(table, fit)
  const ratios = currentWeights(fit.state)
  for (let pattern = 0; pattern < ratios.length; pattern += 1) {
    ratios[pattern] = before[pattern] > 0 ? ratios[pattern] / before[pattern] : -1
  }
  return ok({ table, fit, ratios })
}

function sumOf({ totals }: Margin): number {
  return totals.reduce((sum, total) => sum + total, 0)
}

/** The table with every margin at one and the same total. */
function scaledTable(table: PatternTable, wanted: number): PatternTable {
  const scaled = (margin: Margin): Margin => {
    const factor = wanted / sumOf(margin)
    return factor === 1 ? margin : { ...margin, totals: margin.totals.map((one) => one * factor) }
  }
  return {
    ...table,
    head: { ...table.head, margins: table.head.margins.map(scaled) },
    tail: { ...table.tail, margins: table.tail.margins.map(scaled) },
  }
}

function notConverged({ head, tail }: PatternTable, fit: MarginFit): Outcome<never> {
  const reached = reachedTotals(fit.state)
  let margin = ''
  let category = ''
  let most = -1
  for (const [m, { name, levels, totals }] of [...head.margins, ...tail.margins].entries()) {
    for (const [level, total] of totals.entries()) {
      const deviation = total > 0 ? Math.abs(reached[m][level] - total) / total : 0
      if (!(deviation > most)) continue
      most = deviation
      margin = name
      category = levels[level]
    }
  }
  const { largestDeviation, iterations } = fit
  const deviation = Number.isFinite(largestDeviation) ? largestDeviation : 'not finite'
  return impossible('not-converged', { largestDeviation: deviation, margin, category, iterations })
}
