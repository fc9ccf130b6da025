// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import type { Bounds } from '../contract/interval.ts'
import { requireBounds, requireNotNegative } from '../contract/require-numbers.ts'
import type { KnownOverlap } from './reach-under-overlaps.ts'

const mostPlatforms = 12

/** @throws ContractError when there are too many platforms, or a group names none that is there */
export function requireOverlaps(
  reach: readonly Bounds[],
  overlaps: readonly KnownOverlap[],
  asked: readonly number[],
): void {
  if (reach.length > mostPlatforms) {
    throw new ContractError(`${reach.length} platforms, at most ${mostPlatforms}`)
  }
  requireGroup(asked, reach.length, 1)
  for (const { platforms, persons } of overlaps) {
    requireGroup(platforms, reach.length, 2)
    requireBounds(persons, 'overlap')
    requireNotNegative([persons.low], 'overlap')
  }
}

function requireGroup(group: readonly number[], platforms: number, least: number): void {
  const once = new Set(group)
  const there = group.every((one) => Number.isInteger(one) && one >= 0 && one < platforms)
  if (!there || once.size !== group.length || once.size < least) {
    throw new ContractError(`platforms ${group.join(', ')} of ${platforms}`)
  }
}
