// SPDX-License-Identifier: EUPL-1.2
import { type AgeBand, type AgeRange, type PlatformId, platforms } from '@bereik/inlets'
import type { PostSummary, TraitCell } from '../../facts/facts.ts'
import { marginBase } from '../disclosure/margin-base.ts'
import type { Layer, Trait } from '../reach-answer.ts'
import { declaredRange } from './declared-range.ts'
import { type FollowerNumbers, type FoundFollowers, followersOf } from './followers-of.ts'
import { jointTraits, type Tally } from './tally.ts'
import { type TraitTable, traitTable } from './trait-table.ts'

/** The tables by one trait of one municipality, and where their totals may come from. */
export interface TraitFacts extends FollowerNumbers {
  readonly municipality: string
  readonly cells: readonly TraitCell[]
  readonly posts: readonly PostSummary[]
}

/** The age and gender tables of one layer of one account, newest of each. */
interface LayerTables {
  readonly layer: Layer
  readonly tables: readonly TraitTable[]
}

/**
 * One tally per layer of an account from tables by age, by gender, or by both: tables of one day
 * stand in one tally, beside each other and never crossed; of two days each stands alone.
 */
export function traitTallies(facts: TraitFacts): readonly Tally[] {
  const told = facts.cells.filter(isComparable)
  const layers = Map.groupBy(told, ({ platform, account, layer }) =>
    JSON.stringify([platform, account, layer]),
  )
  return [...layers.values()].flatMap((cells) => {
    const layer = cells[0]?.layer === 'views' ? 'views' : 'followers'
    return chosenTables(cells).map((tables) => tallyOf(facts, { layer, tables }))
  })
}

/** Shares of views and of followers; hours of watching and visitors are other units. */
function isComparable({ layer, metric, trait }: TraitCell): boolean {
  return layer !== 'visitors' && metric === layer && jointTraits.some((one) => one === trait)
}

/** Which tables to show, those of one tally together: the joint one where it is the newest. */
function chosenTables(cells: readonly TraitCell[]): readonly (readonly TraitTable[])[] {
  const both = newestTable(cells, 'age-gender')
  const margins = [newestTable(cells, 'age'), newestTable(cells, 'gender')].flatMap(
    (one) => one ?? [],
  )
  const [age, gender] = margins
  if (both && margins.every(({ measuredOn }) => measuredOn <= both.measuredOn)) return [[both]]
  if (age && gender && age.measuredOn !== gender.measuredOn) return [[age], [gender]]
  return margins.length > 0 ? [margins] : both ? [[both]] : []
}

function newestTable(cells: readonly TraitCell[], trait: Trait): TraitTable | null {
  const own = cells.filter((cell) => cell.trait === trait)
  const newest = own.reduce((day, cell) => (cell.measuredOn > day ? cell.measuredOn : day), '')
  return traitTable(own.filter((cell) => cell.measuredOn === newest))
}

function tallyOf(facts: TraitFacts, { layer, tables }: LayerTables): Tally {
  const [first] = tables
  if (first === undefined) throw new Error('a tally of no table')
  const traits = tables.flatMap(({ trait }) => (trait === 'age-gender' ? jointTraits : [trait]))
  const { range, bands } = agesOf(first.platform, tables)
  const coded = {
    age: tables.find(({ trait }) => trait !== 'gender')?.codedShare ?? null,
    gender: tables.find(({ trait }) => trait !== 'age')?.codedShare ?? null,
  }
  const found = layer === 'followers' ? followersIn(facts, first) : viewsIn(facts, first)
  return {
    municipality: facts.municipality,
    platform: first.platform,
    account: first.account,
    layer,
    period: null,
    measuredOn: first.measuredOn,
    traits,
    range,
    bands,
    cells: tables.flatMap(({ cells }) => cells),
    total: found?.total ?? null,
    codedShare: coded,
    sharesOf: 'all',
    base: marginBase(first.platform, layer, traits, coded),
    method: first.isCounted ? 'share-of-counts' : 'share-as-in-file',
    places: [],
    importIds: [
      ...new Set([...tables.map(({ importId }) => importId), ...(found?.importIds ?? [])]),
    ],
  }
}

/**
 * The ages the tables cover. Where no table tells ages, those of the platform's usual layout; a
 * band the platform names without a figure is declared, and unavailable.
 */
function agesOf(
  platform: PlatformId,
  tables: readonly TraitTable[],
): { readonly range: AgeRange; readonly bands: readonly AgeBand[] } {
  const named = tables.flatMap(({ ages }) => ages)
  if (named.length > 0) return declaredRange(named)
  const usual = platforms.find(({ id }) => id === platform)?.ranges[0]
  return { range: usual ?? { from: 13, to: null }, bands: [] }
}

/** Counts that a file gives are all of them; else the number is looked for beside it. */
function followersIn(facts: TraitFacts, table: TraitTable): FoundFollowers | null {
  const found = followersOf(facts, table)
  if (found !== null || table.counted === null) return found
  return { total: { count: table.counted, method: 'total-counted' }, importIds: [] }
}

/** Views of the videos in a content file of the same day; shares alone tell no number. */
function viewsIn(facts: TraitFacts, table: TraitTable): FoundFollowers | null {
  if (table.counted !== null) {
    return { total: { count: table.counted, method: 'total-counted' }, importIds: [] }
  }
  const posts = facts.posts.find(
    (one) =>
      one.platform === table.platform &&
      one.account === table.account &&
      one.observedOn === table.measuredOn,
  )
  const views = posts?.counters.filter(({ metric }) => metric === 'views') ?? []
  const having = views.reduce((sum, one) => sum + one.posts, 0)
  if (having === 0 || having < (posts?.posts ?? 0)) return null
  const count = views.reduce((sum, one) => sum + one.sum, 0)
  const broken = views.length > 1 ? ({ isAcrossBreak: true } as const) : {}
  return { total: { count, method: 'total-of-videos', ...broken }, importIds: [] }
}
