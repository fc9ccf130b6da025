// SPDX-License-Identifier: EUPL-1.2
import {
  amongResidents,
  type Interval,
  notReached,
  type Outcome,
  ok,
  perHundred,
  representationDifference,
  representationRatio,
  twoClassVerdicts,
  verdict,
} from '@bereik/statistics'
import type { ReleasedClass } from '../disclosure/released-tally.ts'
import { smallestCell } from '../disclosure/suppression.ts'
import type { Figure, FigureWithheld } from '../figure.ts'
import { figureOf, saysNothing, unavailable, whenShown, withMiddle } from '../figure-makers.ts'
import type { Comparison, Trait, Verdict } from '../reach-answer.ts'
import { type LayerContext, layerWords, outerKind, outerShare } from './layer-context.ts'
import {
  type ResidentClass,
  residentClass,
  residentsCountFigure,
  residentsShareFigure,
} from './resident-class.ts'

/** Every released class of a layer beside the residents of the same ages. */
export function comparisonsOf(context: LayerContext): readonly Comparison[] {
  const { released } = context
  return oneVerdictForTwo(
    released.classes.map((one) => ({
      platform: released.platform,
      account: released.account,
      layer: released.layer,
      measuredOn: released.measuredOn,
      base: released.base,
      range: released.range,
      trait: one.trait,
      class: one.class,
      ...figuresOf(context, one),
    })),
  )
}

type Figures = Omit<
  Comparison,
  'platform' | 'account' | 'layer' | 'measuredOn' | 'base' | 'range' | 'trait' | 'class'
>

function figuresOf(context: LayerContext, one: ReleasedClass): Figures {
  const table = context.residents
  const share = whenShown(one.share, null, (interval) => shareFigure(context, one, interval))
  if (!table) return { share, ...nothingBeside() }
  const beside = residentClass(table, one)
  if (beside.count <= 0) {
    return {
      share,
      ...nothingBeside(unavailable('no-residents-in-class')),
      residents: residentsShareFigure(table, beside),
      residentsCount: residentsCountFigure(table, beside),
    }
  }
  const withheld = withheldShare(context, one, beside)
  const make = (how: (share: Interval) => Figure) => whenShown(one.share, withheld, how)
  return {
    share: withheld ?? share,
    residents: residentsShareFigure(table, beside),
    residentsCount: residentsCountFigure(table, beside),
    ratio: make((interval) => ratioFigure(context, one, interval, beside)),
    difference: make((interval) => differenceFigure(context, one, interval, beside)),
    perHundredResidents: make((interval) => perHundredFigure(context, one, interval, beside)),
    notReached: make((interval) => notReachedFigure(context, one, interval, beside)),
    amongResidents: make((interval) => amongResidentsFigure(context, one, interval)),
    verdict: verdictOf(context, one, beside, withheld),
  }
}

function nothingBeside(because: Figure = unavailable('residents-not-known')) {
  return {
    residents: because,
    residentsCount: because,
    ratio: because,
    difference: because,
    perHundredResidents: because,
    notReached: because,
    amongResidents: because,
    verdict: null,
  }
}

function shareFigure(context: LayerContext, { trait }: ReleasedClass, share: Interval): Figure {
  return figureOf(share, {
    ...layerWords(context, trait),
    intervalKind: 'rounding',
    method: context.released.method,
  })
}

/** "Fewer than ten" still bounds the ratio: 9 / (n p), so that "under" can be said. */
function withheldShare(
  context: LayerContext,
  one: ReleasedClass,
  beside: ResidentClass,
): FigureWithheld | null {
  if (one.share.state !== 'withheld') return null
  const rule = one.share.rule
  const total = context.released.total?.count
  if (rule !== 'fewer-than-ten' || total === undefined) return { state: 'withheld', rule }
  return { state: 'withheld', rule, ratioBelow: (smallestCell - 1) / (total * beside.share.low) }
}

function ratioFigure(
  context: LayerContext,
  { trait }: ReleasedClass,
  share: Interval,
  beside: ResidentClass,
): Figure {
  const ratio = representationRatio(outerShare(context.released, trait, share), beside.share)
  if (ratio.status === 'impossible') return unavailable('no-residents-in-class')
  return figureOf(ratio.value, {
    ...besideWords(context, trait),
    intervalKind: outerKind(context, trait),
    method: 'representation-ratio',
  })
}

function differenceFigure(
  context: LayerContext,
  { trait }: ReleasedClass,
  share: Interval,
  beside: ResidentClass,
): Figure {
  const difference = representationDifference(
    outerShare(context.released, trait, share),
    beside.share,
  )
  return figureOf(difference, {
    ...besideWords(context, trait),
    intervalKind: outerKind(context, trait),
    method: 'representation-difference',
  })
}

function besideWords(context: LayerContext, trait: Trait) {
  const approximated = context.residents?.approximated ?? []
  return {
    ...layerWords(context, trait),
    base: 'layer-beside-residents',
    sources: [...context.sources, ...(context.residents?.sources ?? [])],
    ...(approximated.length > 0 ? { approximated } : {}),
  } as const
}

function perHundredFigure(
  context: LayerContext,
  { trait }: ReleasedClass,
  share: Interval,
  beside: ResidentClass,
): Figure {
  const total = followersOf(context)
  if (typeof total !== 'number') return total
  const figure = overResidents(beside, (residents) => perHundred(total, share, residents))
  if (figure.status === 'impossible') return unavailable('no-residents-in-class')
  return figureOf(figure.value, {
    ...besideWords(context, trait),
    intervalKind: outerKind(context, trait),
    base: 'residents-of-the-class',
    method: 'followers-per-hundred-residents',
  })
}

function notReachedFigure(
  context: LayerContext,
  { trait }: ReleasedClass,
  share: Interval,
  beside: ResidentClass,
): Figure {
  const total = followersOf(context)
  if (typeof total !== 'number') return total
  const figure = overResidents(beside, (residents) => {
    const reached = perHundred(total, share, residents)
    return reached.status === 'ok' ? ok(notReached(residents, reached.value)) : reached
  })
  if (figure.status === 'impossible') return unavailable('no-residents-in-class')
  return figureOf(figure.value, {
    ...besideWords(context, trait),
    intervalKind: outerKind(context, trait),
    base: 'residents-of-the-class',
    method: 'residents-not-reached',
  })
}

/** The same figure for the fewest and the most residents there may be, taken together. */
function overResidents(
  beside: ResidentClass,
  make: (residents: number) => Outcome<Interval>,
): Outcome<Interval> {
  const { value, low, high } = beside.countInterval
  const [middle, fewest, most] = [make(value), make(low), make(high)]
  if (middle.status === 'impossible') return middle
  if (fewest.status === 'impossible') return fewest
  if (most.status === 'impossible') return most
  return ok({
    value: middle.value.value,
    low: Math.min(fewest.value.low, most.value.low),
    high: Math.max(fewest.value.high, most.value.high),
  })
}

/** The number of followers, or why there is none to divide. */
function followersOf(context: LayerContext): number | Figure {
  const { layer, total, totalRule } = context.released
  if (layer === 'views') return unavailable('views-are-not-persons')
  if (total) return total.count
  return totalRule ? { state: 'withheld', rule: totalRule } : unavailable('followers-not-given')
}

function amongResidentsFigure(
  context: LayerContext,
  { trait }: ReleasedClass,
  share: Interval,
): Figure {
  const { layer, hasPlaces } = context.released
  if (layer === 'views') return unavailable('views-are-not-persons')
  if (!hasPlaces) return unavailable('places-not-in-file')
  if (!context.residentPart) return unavailable('places-say-too-little')
  const bounds = amongResidents(share, context.residentPart)
  if (bounds.status === 'impossible' || saysNothing(bounds.value)) {
    return unavailable('places-say-too-little')
  }
  return figureOf(withMiddle(bounds.value), {
    ...layerWords(context, trait),
    intervalKind: 'bounds',
    base: 'residents-who-follow',
    method: 'among-residents-bounds',
  })
}

function verdictOf(
  context: LayerContext,
  one: ReleasedClass,
  beside: ResidentClass,
  withheld: FigureWithheld | null,
): Verdict | null {
  if (one.share.state === 'unavailable') return null
  const share = withheld ? hiddenShare(context, withheld) : one.share
  if (!share || !('low' in share)) return null
  const outer = outerShare(context.released, one.trait, share)
  const ratio = representationRatio(outer, beside.share)
  if (ratio.status === 'impossible') return null
  const said = verdict(ratio.value, representationDifference(outer, beside.share))
  return withheld && said !== 'under' ? null : said
}

/** Anything from none to nine of the total, for a class of which just that is known. */
function hiddenShare(context: LayerContext, withheld: FigureWithheld): Interval | null {
  const total = context.released.total?.count
  if (withheld.ratioBelow === undefined || total === undefined) return null
  const high = (smallestCell - 1) / total
  return { value: high / 2, low: 0, high }
}

/** A trait of two classes gets one verdict, from the class that is smaller among residents. */
function oneVerdictForTwo(comparisons: readonly Comparison[]): readonly Comparison[] {
  const said = new Map<Comparison, Verdict>()
  for (const trait of ['age', 'gender'] as const) {
    const [first, second, ...more] = comparisons.filter((one) => one.trait === trait)
    if (!first?.verdict || !second?.verdict || more.length > 0) continue
    const verdicts = twoClassVerdicts(
      [valueOf(first.residentsCount), valueOf(second.residentsCount)],
      [first.verdict, second.verdict],
    )
    said.set(first, verdicts[0]).set(second, verdicts[1])
  }
  return comparisons.map((one) => ({ ...one, verdict: said.get(one) ?? one.verdict }))
}

function valueOf(figure: Figure): number {
  return figure.state === 'value' ? figure.value : 0
}
