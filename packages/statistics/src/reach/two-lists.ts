// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { requireNotNegative } from '../contract/require-numbers.ts'

/** How many stand on each of two lists, and on both. */
export interface TwoLists {
  readonly first: number
  readonly second: number
  readonly both: number
}

/** @throws ContractError when a number is negative or more are on both than on one */
export function requireTwoLists({ first, second, both }: TwoLists): void {
  requireNotNegative([first, second, both], 'list')
  if (both > Math.min(first, second)) throw new ContractError(`${both} on both lists`)
}
