// SPDX-License-Identifier: EUPL-1.2
import { type AgeBand, genders } from '@bereik/inlets'
import type {
  Facts,
  FollowerCell,
  FollowerDay,
  FollowerTotal,
  PlaceCell,
  PostSummary,
  ReactionSummary,
  TraitCell,
  ViewCell,
  ViewTotal,
} from '../../facts/facts.ts'

/** What a double of the facts answers with; everything else is empty. */
export interface FactsContent {
  readonly followerCells?: readonly FollowerCell[]
  readonly followerTotals?: readonly FollowerTotal[]
  readonly followerDays?: readonly FollowerDay[]
  readonly placeCells?: readonly PlaceCell[]
  readonly traitCells?: readonly TraitCell[]
  readonly postSummaries?: readonly PostSummary[]
  readonly reactionSummaries?: readonly ReactionSummary[]
  readonly viewCells?: readonly ViewCell[]
  readonly viewTotals?: readonly ViewTotal[]
}

/** Facts in memory, for reading alone. */
export function factsDouble(content: FactsContent): Facts {
  return {
    write: () => Promise.reject(new Error('a double does not write')),
    remove: () => Promise.resolve(),
    erase: () => Promise.resolve(),
    audiences: async () => [],
    traitCells: async () => content.traitCells ?? [],
    followerDays: async () => content.followerDays ?? [],
    reactionSummaries: async () => content.reactionSummaries ?? [],
    lastGood: async () => ({ days: [], posts: [], audiences: [], reactions: [] }),
    importIds: async () => [],
    followerCells: async () => content.followerCells ?? [],
    followerTotals: async () => content.followerTotals ?? [],
    placeCells: async () => content.placeCells ?? [],
    viewCells: async () => content.viewCells ?? [],
    viewTotals: async () => content.viewTotals ?? [],
    postSummaries: async () => content.postSummaries ?? [],
    daySeries: async () => [],
    rowCount: async () => 0,
    municipalities: async () => [],
    close: async () => {},
  }
}

/** Rows of [band, women, men] in percents, as an audience file of Instagram on 3 March 2026 holds them. */
export function instagramCells(
  rows: readonly (readonly [age: AgeBand, women: number, men: number])[],
  about: Partial<FollowerCell> = {},
): readonly FollowerCell[] {
  return rows.flatMap(([age, women, men]) =>
    genders.map((gender) => ({
      ...instagram,
      gender,
      age,
      share: Math.round((gender === 'women' ? women : men) * 10) / 1000,
      step: 0.001,
      ...about,
    })),
  )
}

const instagram = {
  importId: 'import-1',
  platform: 'instagram',
  account: null,
  measuredOn: '2026-03-03',
} as const

/** The number of followers in that file. */
export function instagramTotal(followers: number): FollowerTotal {
  return { ...instagram, followers, given: 'in-file' }
}
