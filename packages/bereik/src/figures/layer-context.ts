// SPDX-License-Identifier: EUPL-1.2
import { type Bounds, type Interval, withUnknownPart } from '@bereik/statistics'
import type { FigureValue, IntervalKind, Source } from './figure.ts'
import type { ReleasedTally } from './released-tally.ts'
import type { ResidentTable } from './resident-class.ts'

/** All that the comparisons of one layer of one account are made from. */
export interface LayerContext {
  readonly released: ReleasedTally
  readonly residents: ResidentTable | null
  readonly sources: readonly Source[]
  /** Part of the followers who live in the municipality, where the places tell anything. */
  readonly residentPart: Bounds | null
}

/** What is said with every figure about a share in the layer. */
export function layerWords(
  context: LayerContext,
): Pick<FigureValue, 'measuredOn' | 'sources' | 'n' | 'codedShare' | 'base'> {
  const { released, sources } = context
  return {
    ...(released.total ? { n: released.total.count } : {}),
    codedShare: released.codedShare,
    base: released.base,
    measuredOn: released.measuredOn,
    sources,
  }
}

/**
 * The share with all that may be wrong with it: rounding, and the part whose trait is unknown,
 * which may be all in the class or all outside it.
 *
 * A followers table that leaves a part out gives shares of all followers; a views table gives
 * shares of the known views. The unknown part goes on top of shares of the known.
 */
export function outerShare(released: ReleasedTally, share: Interval): Interval {
  const coded = released.codedShare
  if (coded === null || coded === 0) return share
  if (released.layer === 'views') return { ...withUnknownPart(share, coded), value: share.value }
  const amongKnown = {
    value: Math.min(1, share.value / coded),
    low: Math.min(1, share.low / coded),
    high: Math.min(1, share.high / coded),
  }
  return { ...withUnknownPart(amongKnown, coded), value: share.value }
}

/** Rounding alone, or more than that. */
export function outerKind(context: LayerContext): IntervalKind {
  const { released, residents } = context
  const isMore = released.codedShare !== null || (residents?.error ?? 0) > 0
  return isMore ? 'bounds' : 'rounding'
}
