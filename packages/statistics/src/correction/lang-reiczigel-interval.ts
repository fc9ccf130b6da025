// SPDX-License-Identifier: EUPL-1.2
import type { Bounds } from '../contract/interval.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { normalQuantile } from '../distributions/normal-quantile.ts'
import type { ClassifierCounts } from './rogan-gladen.ts'

/**
 * The interval of Lang and Reiczigel (2014) for a share found by a classifier of estimated
 * accuracy, cut to 0-1.
 *
 * Adds one success and one failure to both accuracy samples and z²/2 of each to the target, then
 * p ± z se shifted by 2 z² (p se(1-se)/n₊ - (1-p) sp(1-sp)/n₋).
 *
 * @param counts as roganGladen has checked them
 * @returns impossible `adjusted-youden-not-positive`: with the added units the classifier is no
 *   better than a coin, so nothing is known
 */
export function langReiczigelInterval(counts: ClassifierCounts, level: number): Outcome<Bounds> {
  const z = normalQuantile((1 + level) / 2)
  const n = counts.n + z * z
  const positives = counts.labelledPositives + 2
  const negatives = counts.labelledNegatives + 2
  const apparent = (counts.positives + (z * z) / 2) / n
  const sensitivity = (counts.truePositives + 1) / positives
  const specificity = (counts.trueNegatives + 1) / negatives
  const youden = sensitivity + specificity - 1
  if (!(youden > 0)) return impossible('adjusted-youden-not-positive', { youden })
  const share = (apparent + specificity - 1) / youden
  const ofSensitivity = (sensitivity * (1 - sensitivity)) / positives
  const ofSpecificity = (specificity * (1 - specificity)) / negatives
  const shift = 2 * z * z * (share * ofSensitivity - (1 - share) * ofSpecificity)
  const standardError =
    Math.sqrt(
      (apparent * (1 - apparent)) / n +
        share ** 2 * ofSensitivity +
        (1 - share) ** 2 * ofSpecificity,
    ) / youden
  const cut = (end: number) => Math.min(1, Math.max(0, end))
  return ok({
    low: cut(share + shift - z * standardError),
    high: cut(share + shift + z * standardError),
  })
}
