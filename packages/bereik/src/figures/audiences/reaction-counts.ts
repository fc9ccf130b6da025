// SPDX-License-Identifier: EUPL-1.2
import type { ReactionSummary } from '../../facts/facts.ts'
import type { Door } from '../disclosure/released-tally.ts'
import { smallestCell } from '../disclosure/suppression.ts'
import type { Figure, FigureValue, Source } from '../figure.ts'
import { figureOf, unavailable } from '../figure-makers.ts'
import type { ReactionCount } from '../reach-answer.ts'

/**
 * How often people reacted. Fewer than ten people are hidden by every door; fewer than ten messages
 * in public, for these are of as few people.
 */
export function reactionCounts(
  summaries: readonly ReactionSummary[],
  door: Door,
  sourcesOf: (importIds: readonly string[]) => readonly Source[],
): readonly ReactionCount[] {
  return summaries.map((one) => ({
    sources: sourcesOf(one.importIds),
    platform: one.platform,
    account: one.account,
    reaction: one.reaction,
    year: one.year,
    reactions: reactionsFigure(one, door, sourcesOf(one.importIds)),
    reactors: reactorsFigure(one, sourcesOf(one.importIds)),
    measuredOn: one.observedOn,
  }))
}

function reactorsFigure(one: ReactionSummary, sources: readonly Source[]): Figure {
  const { reactors } = one
  if (reactors === null) return unavailable('reactors-not-in-file')
  if (reactors === 'fewer-than-ten') return { state: 'withheld', rule: 'fewer-than-ten' }
  return counted(reactors, {
    base: 'people-who-reacted',
    measuredOn: one.observedOn,
    method: 'reactors-counted',
    sources,
  })
}

function reactionsFigure(
  { reactions, observedOn: measuredOn }: ReactionSummary,
  door: Door,
  sources: readonly Source[],
): Figure {
  if (door === 'public' && reactions < smallestCell) {
    return { state: 'withheld', rule: 'fewer-than-ten' }
  }
  const method = 'reactions-counted'
  return counted(reactions, { base: 'reactions-in-the-files', measuredOn, method, sources })
}

function counted(
  count: number,
  about: Pick<FigureValue, 'base' | 'measuredOn' | 'method' | 'sources'>,
): Figure {
  return figureOf({ value: count, low: count, high: count }, { ...about, intervalKind: 'bounds' })
}
