// SPDX-License-Identifier: EUPL-1.2
import { requireCount, requireLevel } from '../contract/require-numbers.ts'

/**
 * The confidence level that each of K intervals needs so that all together hold at the stated one:
 * 1 - (1 - level) / K (Bonferroni). Shown intervals are at 95 %, verdicts go by these.
 *
 * @param level of all together, 0 to 1 exclusive; @param classes K, 1 or more
 * @throws ContractError when level or classes is out of range
 * @example bonferroniLevel(0.95, 5) // 0.99
 */
export function bonferroniLevel(level: number, classes: number): number {
  requireLevel(level)
  requireCount(classes, 'classes', 1)
  return 1 - (1 - level) / classes
}
