// SPDX-License-Identifier: EUPL-1.2
import { type Bounds, type Interval, withUnknownPart } from '@bereik/statistics'
import type { ReleasedTally } from '../disclosure/released-tally.ts'
import type { FigureValue, IntervalKind, Source } from '../figure.ts'
import type { Trait } from '../reach-answer.ts'
import { codedShareOf } from '../tallies/tally.ts'
import type { ResidentTable } from './resident-class.ts'

/** All that the comparisons of one layer of one account are made from. */
export interface LayerContext {
  readonly released: ReleasedTally
  readonly residents: ResidentTable | null
  readonly sources: readonly Source[]
  /** Part of the followers who live in the municipality, where the places tell anything. */
  readonly residentPart: Bounds | null
}

/** What is said with every figure about a share in the layer; of one trait where it is named. */
export function layerWords(
  context: LayerContext,
  trait?: Trait,
): Pick<FigureValue, 'measuredOn' | 'sources' | 'n' | 'codedShare' | 'base'> {
  const { released, sources } = context
  const { total } = released
  return {
    ...(total && !total.isAcrossBreak ? { n: total.count } : {}),
    codedShare: trait === undefined ? commonCoded(released) : codedOf(released, trait),
    base: released.base,
    measuredOn: released.measuredOn,
    sources,
  }
}

function codedOf({ codedShare }: ReleasedTally, trait: Trait): number | null {
  return codedShareOf(codedShare, trait)
}

/** The part whose trait is known, where that is the same for every trait told. */
function commonCoded(released: ReleasedTally): number | null {
  const [first = null, ...others] = released.traits.map((trait) => codedOf(released, trait))
  return others.every((other) => other === first) ? first : null
}

/**
 * The share with all that may be wrong with it: rounding, and the part whose trait is unknown,
 * which may be all in the class or all outside it. The unknown part goes on top of shares of the
 * known; shares of all units are first taken as parts of the known.
 */
export function outerShare(released: ReleasedTally, trait: Trait, share: Interval): Interval {
  const coded = codedOf(released, trait)
  if (coded === null || coded === 0) return share
  if (released.sharesOf === 'known') {
    return { ...withUnknownPart(share, coded), value: share.value }
  }
  const amongKnown = {
    value: Math.min(1, share.value / coded),
    low: Math.min(1, share.low / coded),
    high: Math.min(1, share.high / coded),
  }
  return { ...withUnknownPart(amongKnown, coded), value: share.value }
}

/** Rounding alone, or more than that. */
export function outerKind({ released, residents }: LayerContext, trait: Trait): IntervalKind {
  const isMore = codedOf(released, trait) !== null || (residents?.error ?? 0) > 0
  return isMore ? 'bounds' : 'rounding'
}
