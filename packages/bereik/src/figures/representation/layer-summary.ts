// SPDX-License-Identifier: EUPL-1.2
import { type Bounds, dissimilarityBounds, residentPart } from '@bereik/statistics'
import type { PlaceFound, Register } from '../../register/register.ts'
import { cleanShare } from '../disclosure/clean-share.ts'
import type { ReleasedTally } from '../disclosure/released-tally.ts'
import type { Figure } from '../figure.ts'
import { figureOf, saysNothing, unavailable, withMiddle } from '../figure-makers.ts'
import type { LayerSummary, Trait } from '../reach-answer.ts'
import { type LayerContext, layerWords, outerKind, outerShare } from './layer-context.ts'
import { residentClass } from './resident-class.ts'

/** What holds for one layer of one account as a whole. */
export function layerSummary(context: LayerContext, register: Register): LayerSummary {
  const { released } = context
  const { platform, account, layer, measuredOn, base, range } = released
  return {
    platform,
    account,
    layer,
    measuredOn,
    base,
    range,
    total: totalFigure(context),
    dissimilarity: released.traits.map((trait) => ({
      trait,
      figure: dissimilarityFigure(context, trait),
    })),
    residentPart: residentPartFigure(context),
    places: released.places.map((place) => ({
      name: place.name,
      municipality: register.municipalityOfPlace(place.name),
      share: figureOf(place.share, {
        ...layerWords(context),
        intervalKind: 'rounding',
        base: 'followers-of-the-account',
        method: 'share-as-in-file',
      }),
    })),
  }
}

function totalFigure(context: LayerContext): Figure {
  const { total, totalRule, layer } = context.released
  if (totalRule) return { state: 'withheld', rule: totalRule }
  if (!total) {
    return unavailable(layer === 'followers' ? 'followers-not-given' : 'views-not-counted')
  }
  if (total.isAcrossBreak) return unavailable('series-break')
  const { n: _, ...words } = layerWords(context)
  return figureOf(
    { value: total.count, low: total.count, high: total.count },
    {
      ...words,
      intervalKind: 'bounds',
      base: layer === 'followers' ? 'followers-of-the-account' : words.base,
      measuredOn: total.on ?? words.measuredOn,
      method: total.method,
    },
  )
}

/** Not sampled, so there is nothing to be "expected by chance" (method, section 2). */
function dissimilarityFigure(context: LayerContext, trait: Trait): Figure {
  const table = context.residents
  if (!table) return unavailable('residents-not-known')
  const classes = context.released.classes.filter((one) => one.trait === trait)
  const pairs = classes.flatMap((one) =>
    one.share.state === 'value'
      ? [
          {
            share: outerShare(context.released, trait, one.share),
            beside: residentClass(table, one).share,
          },
        ]
      : [],
  )
  const missing = classes.find((one) => one.share.state === 'unavailable')
  if (missing) return unavailable('absent-in-file')
  if (pairs.length < classes.length) return unavailable('some-classes-not-shown')
  const distance = dissimilarityBounds(
    pairs.map((pair) => pair.share),
    Float64Array.from(pairs, (pair) => pair.beside.value),
  )
  if (distance.status === 'impossible') return unavailable('shares-do-not-add-up')
  return figureOf(distance.value, {
    ...layerWords(context, trait),
    intervalKind: outerKind(context, trait),
    base: 'layer-beside-residents',
    method: 'dissimilarity',
    sources: [...context.sources, ...table.sources],
  })
}

function residentPartFigure(context: LayerContext): Figure {
  if (context.released.layer === 'views') return unavailable('views-are-not-persons')
  if (!context.released.hasPlaces) return unavailable('places-not-in-file')
  if (!context.residentPart || saysNothing(context.residentPart)) {
    return unavailable('places-say-too-little')
  }
  return figureOf(cleanShare(withMiddle(context.residentPart)), {
    ...layerWords(context),
    intervalKind: 'bounds',
    base: 'followers-of-the-account',
    method: 'resident-part-bounds',
  })
}

/**
 * The part of the followers who live in the municipality: at least those in its own places of the
 * list, at most all but those in places that surely lie elsewhere. From the shown places alone.
 */
export function residentPartOf(
  released: ReleasedTally,
  register: Register,
  code: string,
): Bounds | null {
  const own: Bounds[] = []
  const elsewhere: Bounds[] = []
  for (const place of released.places) {
    const found = register.locatePlace(place.name)
    if (found.state === 'municipality' && found.code === code) own.push(place.share)
    else if (isElsewhere(found, code)) elsewhere.push(place.share)
  }
  const part = residentPart(own, elsewhere)
  return part.status === 'ok' ? cleanShare(withMiddle(part.value)) : null
}

/** Surely not in the municipality: a place that is unknown, or may be one of its own, is left out. */
function isElsewhere(found: PlaceFound, code: string): boolean {
  if (found.state === 'ambiguous') return !found.codes.includes(code)
  return found.state !== 'unknown'
}
