// SPDX-License-Identifier: EUPL-1.2
import type { Facts } from '../facts/facts.ts'
import type { Register } from '../register/register.ts'
import { audienceTable } from './audiences/audience-figures.ts'
import { reactionCounts } from './audiences/reaction-counts.ts'
import {
  fromReleased,
  type ReleaseLedger,
  release,
  releaseParts,
} from './disclosure/disclosure-gate.ts'
import type { Releasable } from './disclosure/releasable.ts'
import type { Door, ReleasedTally } from './disclosure/released-tally.ts'
import type { Source } from './figure.ts'
import type { ReachAnswer } from './reach-answer.ts'
import type { LayerContext } from './representation/layer-context.ts'
import { layerSummary, residentPartOf } from './representation/layer-summary.ts'
import { comparisonsOf } from './representation/representation.ts'
import { residentTable } from './representation/resident-class.ts'
import { countryCells } from './tallies/country-cells.ts'
import { followerTallies, newestTallies } from './tallies/follower-tallies.ts'
import { partTables } from './tallies/part-tables.ts'
import type { Tally } from './tallies/tally.ts'
import { traitTallies } from './tallies/trait-tallies.ts'
import { viewTallies } from './tallies/view-tallies.ts'

/** What the answer is made from. `sourceOf` names the file behind an import (hash, reader, day). */
export interface ReachRequest {
  readonly municipality: { readonly code: string; readonly name: string }
  readonly door: Door
  readonly facts: Facts
  readonly register: Register
  readonly sourceOf: (importId: string) => Source | null
  readonly ledger: ReleaseLedger
}

/**
 * Whom a municipality reaches beside its own residents: followers by the newest audience file of
 * every platform and account, views by videos and tables of views; and what else is told of them.
 */
export async function reach(request: ReachRequest): Promise<Releasable<ReachAnswer>> {
  const { facts, municipality, door, ledger } = request
  const { tallies, tables, reactions } = await currentTables(facts, municipality.code)
  const released = tallies.map((tally) => release(tally, door, ledger))
  const parts = tables.map((table) => releaseParts(table, door, ledger))
  return fromReleased(released, (layers) => ({
    municipality,
    ...layersOf(request, layers),
    audiences: parts.map((part) => audienceTable(part, sourcesOf(request, part.importIds))),
    reactions: reactionCounts(reactions, door, (importIds) => sourcesOf(request, importIds)),
  }))
}

/** The tables an answer is about. Raw: for the gate only. */
async function currentTables(facts: Facts, code: string) {
  const [viewCells, viewTotals, cells, totals, days, places, traits, posts, reactions] =
    await Promise.all([
      facts.viewCells(code),
      facts.viewTotals(code),
      facts.followerCells(code),
      facts.followerTotals(code),
      facts.followerDays(code),
      facts.placeCells(code),
      facts.traitCells(code),
      facts.postSummaries(code),
      facts.reactionSummaries(code),
    ])
  const followers = followerTallies({ municipality: code, cells, totals, days, places })
  const views = viewTallies({ municipality: code, cells: viewCells, totals: viewTotals })
  const joint = [...newestTallies(followers), ...views]
  const margins = traitTallies({ municipality: code, cells: traits, totals, days, posts })
  return {
    tallies: currentTallies(joint, margins),
    tables: partTables(code, [...traits, ...countryCells(places)]),
    reactions,
  }
}

/** A layer with a table of age and gender together needs none apart, unless these are newer. */
function currentTallies(joint: readonly Tally[], margins: readonly Tally[]): readonly Tally[] {
  const isSameLayer = (one: Tally, other: Tally) =>
    one.platform === other.platform && one.account === other.account && one.layer === other.layer
  const newer = margins.filter((tally) =>
    joint.every((one) => !isSameLayer(one, tally) || isNewerAndWhole(tally, one)),
  )
  return [...joint.filter((one) => newer.every((tally) => !isSameLayer(one, tally))), ...newer]
}

function isNewerAndWhole(tally: Tally, than: Tally): boolean {
  return tally.traits.length > 1 && tally.measuredOn > than.measuredOn
}

function layersOf(request: ReachRequest, parts: readonly Releasable<ReleasedTally>[]) {
  const contexts = parts.map((released) => contextOf(request, released))
  return {
    comparisons: contexts.flatMap(comparisonsOf),
    layers: contexts.map((context) => layerSummary(context, request.register)),
  }
}

function contextOf(request: ReachRequest, released: Releasable<ReleasedTally>): LayerContext {
  const { register, municipality } = request
  return {
    released,
    residents: residentTable(register, municipality.code, released.range),
    sources: sourcesOf(request, released.importIds),
    residentPart: residentPartOf(released, register, municipality.code),
  }
}

function sourcesOf(request: ReachRequest, importIds: readonly string[]): readonly Source[] {
  return importIds.flatMap((id) => sourceFor(request, id) ?? [])
}

/**
 * The hash of a file lets anyone try out what was hidden of it: of a table with two merged bands a
 * few hundred files are possible, and one of them has that hash. So it stays behind the own door.
 */
function sourceFor({ door, sourceOf }: ReachRequest, importId: string): Source | null {
  const source = sourceOf(importId)
  return door === 'public' && source?.kind === 'file' ? { ...source, sha256: null } : source
}
