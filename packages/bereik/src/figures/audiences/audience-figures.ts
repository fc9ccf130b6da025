// SPDX-License-Identifier: EUPL-1.2

import { cleanShare } from '../disclosure/clean-share.ts'
import type { Releasable } from '../disclosure/releasable.ts'
import type { ReleasedParts } from '../disclosure/released-tally.ts'
import type { Figure, Source } from '../figure.ts'
import { figureOf, unavailable } from '../figure-makers.ts'
import type { AudienceClass, AudienceTable } from './audience-table.ts'

/** The figures of a released table by a trait without residents. */
export function audienceTable(
  released: Releasable<ReleasedParts>,
  sources: readonly Source[],
): AudienceTable {
  const { platform, account, layer, trait, measuredOn, base, rest } = released
  const context = { released, sources }
  return {
    platform,
    account,
    layer,
    trait,
    measuredOn,
    base,
    total: totalFigure(context),
    classes: released.classes.map((one) => ({
      class: one.class,
      count: countFigure(context, one.count),
      share: shareFigure(context, one),
    })),
    rest: rest && restFigures(context, rest),
  }
}

interface Context {
  readonly released: ReleasedParts
  readonly sources: readonly Source[]
}

function words({ released, sources }: Context) {
  const { base, measuredOn, total } = released
  return { base, measuredOn, sources, ...(total === null ? {} : { n: total }) }
}

function totalFigure(context: Context): Figure {
  const { total, rule, layer } = context.released
  if (total !== null) {
    const { n: _, ...about } = words(context)
    const method = 'total-counted'
    return figureOf(exactly(total), { ...about, intervalKind: 'bounds', method })
  }
  if (rule !== null) return { state: 'withheld', rule }
  return unavailable(layer === 'followers' ? 'followers-not-given' : 'views-not-counted')
}

function countFigure(context: Context, count: number | null): Figure {
  if (count === null) return unavailable('absent-in-file')
  return figureOf(exactly(count), {
    ...words(context),
    intervalKind: 'bounds',
    method: 'count-in-file',
  })
}

function shareFigure(
  context: Context,
  { share, halfStep }: { readonly share: number; readonly halfStep: number },
): Figure {
  const isCounted = context.released.total !== null
  return figureOf(cleanShare({ value: share, low: share - halfStep, high: share + halfStep }), {
    ...words(context),
    intervalKind: isCounted ? 'bounds' : 'rounding',
    method: isCounted ? 'share-of-counts' : 'share-as-in-file',
  })
}

function restFigures(
  context: Context,
  rest: { readonly count: number; readonly share: number },
): Pick<AudienceClass, 'count' | 'share'> {
  return {
    count: countFigure(context, rest.count),
    share: shareFigure(context, { share: rest.share, halfStep: 0 }),
  }
}

function exactly(count: number) {
  return { value: count, low: count, high: count }
}
