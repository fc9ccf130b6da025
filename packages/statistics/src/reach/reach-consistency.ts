// SPDX-License-Identifier: EUPL-1.2
import type { Bounds } from '../contract/interval.ts'
import { requireBounds, requireNotNegative } from '../contract/require-numbers.ts'

/** Published numbers about one act in one period; what is not known is left out. */
export interface ReachNumbers {
  /** Persons reached by each platform. */
  readonly parts: readonly Bounds[]
  /** Persons reached by some platform. */
  readonly union?: Bounds
  /** Views per platform, in the order of `parts`. */
  readonly views?: readonly Bounds[]
  readonly population?: number
}

export interface ReachFault {
  readonly rule:
    | 'union-below-part'
    | 'union-above-sum'
    | 'fewer-views-than-viewers'
    | 'part-above-population'
    | 'union-above-population'
  /** Which platform, from 0, where one is to blame. */
  readonly platform?: number
}

/**
 * What cannot be true of a set of reaches, whatever lies within the bounds: a union below a part
 * or above the sum of the parts, fewer views than viewers, more persons than there are.
 *
 * @throws ContractError when an end is negative, not finite or upside down
 * @returns the faults; empty when all agree
 * @example
 * reachConsistency({ parts: [{ low: 90, high: 100 }], union: { low: 70, high: 80 } })
 * // [{ rule: 'union-below-part', platform: 0 }]
 */
export function reachConsistency(numbers: ReachNumbers): readonly ReachFault[] {
  const { parts, union, views = [], population = Infinity } = numbers
  for (const one of [...parts, ...views, ...(union === undefined ? [] : [union])]) {
    requireBounds(one, 'reach')
    requireNotNegative([one.low], 'reach')
  }
  const faults: ReachFault[] = []
  for (const [platform, { low }] of parts.entries()) {
    if (union !== undefined && union.high < low) faults.push({ rule: 'union-below-part', platform })
    const seen = views[platform]
    if (seen !== undefined && seen.high < low) {
      faults.push({ rule: 'fewer-views-than-viewers', platform })
    }
    if (low > population) faults.push({ rule: 'part-above-population', platform })
  }
  const sum = parts.reduce((total, { high }) => total + high, 0)
  if (union !== undefined && union.low > sum) faults.push({ rule: 'union-above-sum' })
  if (union !== undefined && union.low > population) faults.push({ rule: 'union-above-population' })
  return faults
}
