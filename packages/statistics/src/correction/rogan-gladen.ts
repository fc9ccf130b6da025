// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import type { Bounds } from '../contract/interval.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireCount, requireLevel } from '../contract/require-numbers.ts'
import { normalQuantile } from '../distributions/normal-quantile.ts'
import { langReiczigelInterval } from './lang-reiczigel-interval.ts'

/** How many the classifier called positive, and how it did on units whose truth is known. */
export interface ClassifierCounts {
  readonly positives: number
  readonly n: number
  /** Called positive among `labelledPositives` truly positive units: their part is sensitivity. */
  readonly truePositives: number
  readonly labelledPositives: number
  /** Called negative among `labelledNegatives` truly negative units: their part is specificity. */
  readonly trueNegatives: number
  readonly labelledNegatives: number
}

export interface RoganGladen {
  readonly sensitivity: number
  readonly specificity: number
  /** sensitivity + specificity - 1 */
  readonly youden: number
  /** positives / n */
  readonly apparent: number
  /** May lie outside 0 to 1: then sampling, or an accuracy that does not hold here. */
  readonly raw: number
  /** Where `raw` lies. */
  readonly range: 'inside' | 'below' | 'above'
  /** `raw` cut to 0-1; say so where `range` is not inside. */
  readonly estimate: number
  /** As if sensitivity and specificity were known without error. */
  readonly standardErrorKnownAccuracy: number
  /** Delta method: the error of sensitivity and specificity included. */
  readonly standardError: number
  /** raw ± quantile · standardError, not cut. */
  readonly low: number
  readonly high: number
  /** The recommended interval, cut to 0-1; it can collapse to a point, then it says nothing. */
  readonly langReiczigel: Outcome<Bounds>
}

/**
 * The true share of a class from the share that a classifier of known accuracy found (Rogan and
 * Gladen 1978): (apparent + specificity - 1) / (sensitivity + specificity - 1).
 *
 * Variance by the delta method: [a(1-a)/n + p² se(1-se)/n₊ + (1-p)² sp(1-sp)/n₋] / youden². The
 * interval of Lang and Reiczigel (2014) holds its level better. Assumes that the accuracy where it
 * was measured is that of the target: that p(called | truth) is unchanged.
 *
 * @param counts whole numbers; a part is not above its whole
 * @param options level of the intervals, 0.95
 * @throws ContractError when a count is out of range
 * @returns fractions; impossible `no-units`, `accuracy-unknown` (no labelled positives or
 *   negatives), `youden-not-positive` (detail: youden), for then the classifier is no better than
 *   a coin
 * @example
 * roganGladen({
 *   positives: 500, n: 2000, truePositives: 85, labelledPositives: 100,
 *   trueNegatives: 140, labelledNegatives: 150,
 * }) // { raw: 0.234042…, range: 'inside', standardError: 0.025753… }
 */
export function roganGladen(
  counts: ClassifierCounts,
  options: { readonly level?: number } = {},
): Outcome<RoganGladen> {
  const { level = 0.95 } = options
  requireLevel(level)
  requirePart(counts.positives, counts.n)
  requirePart(counts.truePositives, counts.labelledPositives)
  requirePart(counts.trueNegatives, counts.labelledNegatives)
  const { n, labelledPositives, labelledNegatives } = counts
  if (n === 0) return impossible('no-units')
  if (labelledPositives === 0 || labelledNegatives === 0) return impossible('accuracy-unknown')
  const sensitivity = counts.truePositives / labelledPositives
  const specificity = counts.trueNegatives / labelledNegatives
  const youden = sensitivity + specificity - 1
  // The sign of the whole-number numerator: no rounding can make a coin a classifier.
  if (!(youdenSign(counts) > 0)) return impossible('youden-not-positive', { youden })
  const apparent = counts.positives / n
  const raw = (apparent + specificity - 1) / youden
  const ofSample = (apparent * (1 - apparent)) / n
  const ofAccuracy =
    (raw ** 2 * sensitivity * (1 - sensitivity)) / labelledPositives +
    ((1 - raw) ** 2 * specificity * (1 - specificity)) / labelledNegatives
  const standardError = Math.sqrt(ofSample + ofAccuracy) / youden
  const reach = normalQuantile((1 + level) / 2) * standardError
  return ok({
    sensitivity,
    specificity,
    youden,
    apparent,
    raw,
    range: rangeOf(raw),
    estimate: Math.min(1, Math.max(0, raw)),
    standardErrorKnownAccuracy: Math.sqrt(ofSample) / youden,
    standardError,
    low: raw - reach,
    high: raw + reach,
    langReiczigel: langReiczigelInterval(counts, level),
  })
}

/** A distance to 0 or 1 that is no more than rounding is none. */
const rounding = 1e-14

function rangeOf(raw: number): RoganGladen['range'] {
  if (raw < -rounding) return 'below'
  return raw > 1 + rounding ? 'above' : 'inside'
}

function youdenSign(counts: ClassifierCounts): number {
  const { truePositives, labelledPositives, trueNegatives, labelledNegatives } = counts
  return truePositives * labelledNegatives - (labelledNegatives - trueNegatives) * labelledPositives
}

function requirePart(part: number, whole: number): void {
  requireCount(part, 'count')
  requireCount(whole, 'count')
  if (part > whole) throw new ContractError(`${part} of ${whole}`)
}
