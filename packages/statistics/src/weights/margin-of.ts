// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import type { Margin } from './margin.ts'

export interface MarginOfOptions {
  /** Values that stand for a missing answer, besides `null` and `undefined`; for example '-9'. */
  readonly missingCodes?: readonly string[]
}

/**
 * A column of words or numbers, with the population total per class, as a margin to weight to.
 *
 * Levels come in the order of the totals.
 *
 * @param totals persons per class in the population
 * @throws ContractError when a value has no total
 * @example marginOf('age', ['old', null, '-9'], { young: 4, old: 6 }, { missingCodes: ['-9'] })
 *   // { name: 'age', codes: [1, -1, -1], levels: ['young', 'old'], totals: [4, 6] }
 */
export function marginOf(
  name: string,
  values: ArrayLike<string | number | boolean | null | undefined>,
  totals: Readonly<Record<string, number>>,
  options: MarginOfOptions = {},
): Margin {
  const levels = Object.keys(totals)
  const codeOf = new Map(levels.map((level, code) => [level, code]))
  for (const code of options.missingCodes ?? []) codeOf.set(code, -1)
  const codes = new Int32Array(values.length)
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]
    const code = value === null || value === undefined ? -1 : codeOf.get(String(value))
    if (code === undefined) {
      throw new ContractError(`margin ${name}: no total for ${String(value)} (row ${row})`)
    }
    codes[row] = code
  }
  return { name, codes, levels, totals: Float64Array.from(levels, (level) => totals[level]) }
}
