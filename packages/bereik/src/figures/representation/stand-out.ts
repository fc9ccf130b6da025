// SPDX-License-Identifier: EUPL-1.2
import type { Comparison } from '../reach-answer.ts'

/**
 * The class most above the residents and the one most below, by difference in points, as far as
 * their verdicts say so: none, one or two comparisons.
 */
export function standOut(comparisons: readonly Comparison[]): readonly Comparison[] {
  return (['over', 'under'] as const).flatMap((verdict) => farthest(comparisons, verdict) ?? [])
}

/** First of equals, so that the answer is the same on any machine. */
export function farthest(
  comparisons: readonly Comparison[],
  verdict: 'over' | 'under',
): Comparison | undefined {
  const distance = (one: Comparison) =>
    one.difference.state === 'value' ? Math.abs(one.difference.value) : -1
  return comparisons
    .filter((one) => one.verdict === verdict)
    .toSorted((a, b) => distance(b) - distance(a))[0]
}
