// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import type { Margin } from './margin.ts'

/** The margins with one and the same total: the one given, else that of the first margin. */
export function scaledMargins(
  margins: readonly Margin[],
  populationTotal: number | undefined,
): readonly Margin[] {
  const sumOf = (totals: Float64Array) => totals.reduce((sum, total) => sum + total, 0)
  const wanted = populationTotal ?? sumOf(margins[0].totals)
  if (!(wanted > 0 && wanted < Infinity)) throw new ContractError(`population total ${wanted}`)
  return margins.map((margin) => {
    const factor = wanted / sumOf(margin.totals)
    return factor === 1 ? margin : { ...margin, totals: margin.totals.map((one) => one * factor) }
  })
}
