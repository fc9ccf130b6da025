// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from './contract-error.ts'
import type { Bounds } from './interval.ts'

/** @throws ContractError when one is negative or not finite */
export function requireNotNegative(numbers: Iterable<number>, what: string): void {
  for (const one of numbers) {
    if (!Number.isFinite(one) || one < 0) throw new ContractError(`${what}: ${one}`)
  }
}

/** @throws ContractError when one is not finite */
export function requireFinite(numbers: Iterable<number>, what: string): void {
  for (const one of numbers) {
    if (!Number.isFinite(one)) throw new ContractError(`${what}: ${one}`)
  }
}

/** @throws ContractError when the number is not whole or below `least` */
export function requireCount(count: number, what: string, least = 0): void {
  if (!Number.isSafeInteger(count) || count < least) throw new ContractError(`${what}: ${count}`)
}

/** @throws ContractError unless 0 < level < 1 */
export function requireLevel(level: number): void {
  if (!(level > 0 && level < 1)) throw new ContractError(`level ${level}`)
}

/** @throws ContractError when the ends are not finite or upside down */
export function requireBounds({ low, high }: Bounds, what: string): void {
  if (Number.isFinite(low) && Number.isFinite(high) && low <= high) return
  throw new ContractError(`${what}: [${low}, ${high}]`)
}

/** @throws ContractError when the lengths differ */
export function requireSameLength(a: ArrayLike<unknown>, b: ArrayLike<unknown>): void {
  if (a.length !== b.length) throw new ContractError(`lengths ${a.length} and ${b.length}`)
}
