// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { requireNotNegative } from '../contract/require-numbers.ts'

/** Codes of classes, one per row; the smaller the type, the faster. -1 where signed: missing. */
export type ClassCodes = Int32Array | Int16Array | Int8Array | Uint8Array | Uint16Array

/** A trait of the sample with the total of each of its classes in the population. */
export interface Margin {
  readonly name: string
  /** Position in `levels`, one per row; -1 where the value is missing. */
  readonly codes: ClassCodes
  readonly levels: readonly string[]
  /** Persons in the population per level, not negative, in the order of `levels`. */
  readonly totals: Float64Array
}

/** @throws ContractError when lengths differ, or totals are negative; codes are not looked at */
export function requireMargins(margins: readonly Margin[], rows: number): void {
  if (margins.length === 0) throw new ContractError('no margin')
  for (const { name, codes, levels, totals } of margins) {
    if (codes.length !== rows) {
      throw new ContractError(`margin ${name} of ${codes.length} rows, weights of ${rows}`)
    }
    if (totals.length !== levels.length || levels.length === 0) {
      throw new ContractError(`margin ${name}: ${totals.length} totals, ${levels.length} levels`)
    }
    requireNotNegative(totals, `total of margin ${name}`)
  }
}
