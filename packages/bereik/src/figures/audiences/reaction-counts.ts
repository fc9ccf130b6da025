// SPDX-License-Identifier: EUPL-1.2
import type { ReactionSummary } from '../../facts/facts.ts'
import type { Figure, Source } from '../figure.ts'
import { figureOf, unavailable } from '../figure-makers.ts'
import type { ReactionCount } from '../reach-answer.ts'

/** How often people reacted: messages are counted, and people only from ten on. */
export function reactionCounts(
  summaries: readonly ReactionSummary[],
  sourcesOf: (importIds: readonly string[]) => readonly Source[],
): readonly ReactionCount[] {
  return summaries.map((one) => ({
    sources: sourcesOf(one.importIds),
    platform: one.platform,
    account: one.account,
    reaction: one.reaction,
    year: one.year,
    reactions: one.reactions,
    reactors: reactorsFigure(one, sourcesOf(one.importIds)),
    measuredOn: one.observedOn,
  }))
}

function reactorsFigure(one: ReactionSummary, sources: readonly Source[]): Figure {
  const { reactors } = one
  if (reactors === null) return unavailable('reactors-not-in-file')
  if (reactors === 'fewer-than-ten') return { state: 'withheld', rule: 'fewer-than-ten' }
  return figureOf(
    { value: reactors, low: reactors, high: reactors },
    {
      intervalKind: 'bounds',
      base: 'people-who-reacted',
      measuredOn: one.observedOn,
      method: 'reactors-counted',
      sources,
    },
  )
}
