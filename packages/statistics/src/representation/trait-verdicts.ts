// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import type { Outcome } from '../contract/outcome.ts'
import { representationDifference } from './representation-difference.ts'
import { representationRatio } from './representation-ratio.ts'
import { twoClassVerdicts } from './two-class-verdicts.ts'
import { usualLimits, type Verdict, type VerdictLimits, verdict } from './verdict.ts'
import { withUnknownPart } from './with-unknown-part.ts'

/** What is known of one class of a trait. */
export interface ClassEvidence {
  /** Share among the units whose trait is known, with the interval to show (95 %). */
  readonly shown: Interval
  /** The same with the wider interval to judge by (see bonferroniLevel); bounds stay the same. */
  readonly judged: Interval
  /** Share among residents. */
  readonly population: Interval
}

export interface ClassVerdict {
  /** If the unknown are like the known: interval to show. Impossible `no-residents`. */
  readonly ratio: Outcome<Interval>
  readonly difference: Interval
  /** Whatever the unknown are: interval that the verdict goes by. */
  readonly outerRatio: Outcome<Interval>
  readonly outerDifference: Interval
  readonly verdict: Verdict
}

export interface TraitVerdictOptions {
  /** Part of the units whose trait is known, 0 to 1, default 1. */
  readonly codedShare?: number
  readonly limits?: VerdictLimits
}

/**
 * The verdicts on all classes of one trait: over, under, about equal or cannot tell.
 *
 * The verdict uses the outer interval of all named errors: the judged interval, widened for the
 * unknown part, against the population's. A trait of two classes gets one verdict, from its smaller
 * class among residents. A class without residents cannot be told.
 *
 * @param classes evidence per class, fractions
 * @throws ContractError when an interval is upside down or a share outside 0-1
 * @example
 * const evidence = (low, high, p) => ({
 *   shown: { value: (low + high) / 2, low, high },
 *   judged: { value: (low + high) / 2, low, high },
 *   population: { value: p, low: p, high: p },
 * })
 * const verdicts = traitVerdicts([evidence(0.28, 0.32, 0.2), evidence(0.68, 0.72, 0.8)])
 * verdicts.map((one) => one.verdict) // ['over', 'under']
 */
export function traitVerdicts(
  classes: readonly ClassEvidence[],
  { codedShare = 1, limits = usualLimits }: TraitVerdictOptions = {},
): readonly ClassVerdict[] {
  const alone = classes.map(({ shown, judged, population }): ClassVerdict => {
    const outer = withUnknownPart(judged, codedShare)
    const outerRatio = representationRatio(outer, population)
    const outerDifference = representationDifference(outer, population)
    return {
      ratio: representationRatio(shown, population),
      difference: representationDifference(shown, population),
      outerRatio,
      outerDifference,
      verdict:
        outerRatio.status === 'ok'
          ? verdict(outerRatio.value, outerDifference, limits)
          : 'cannot-tell',
    }
  })
  if (classes.length !== 2) return alone
  const [first, second] = alone
  const both = twoClassVerdicts(
    [classes[0].population.value, classes[1].population.value],
    [first.verdict, second.verdict],
  )
  return [
    { ...first, verdict: both[0] },
    { ...second, verdict: both[1] },
  ]
}
