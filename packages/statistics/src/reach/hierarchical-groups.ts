// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'

/**
 * The groups of a hierarchical model: every list, the groups given, and every part of these; small
 * groups first, then in the order of the lists.
 *
 * @throws ContractError when a group names a list that is not there, or one twice
 */
export function hierarchicalGroups(
  lists: number,
  interactions: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const found = new Map<string, readonly number[]>()
  for (let list = 0; list < lists; list += 1) found.set(String(list), [list])
  for (const group of interactions) {
    const there = group.every((list) => Number.isInteger(list) && list >= 0 && list < lists)
    if (!there || new Set(group).size !== group.length) {
      throw new ContractError(`lists ${group.join(', ')} of ${lists}`)
    }
    const rising = group.toSorted((a, b) => a - b)
    for (let bits = 1; bits < 2 ** rising.length; bits += 1) {
      const part = rising.filter((_, at) => (bits >> at) % 2 === 1)
      found.set(part.join(':'), part)
    }
  }
  return [...found.values()].sort((a, b) => a.length - b.length || inOrder(a, b))
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((list, place) => list !== b[place])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
