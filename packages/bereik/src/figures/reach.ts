// SPDX-License-Identifier: EUPL-1.2
import type { Facts } from '../facts/facts.ts'
import type { Register } from '../register/register.ts'
import { fromReleased, type ReleaseLedger, release } from './disclosure-gate.ts'
import type { Source } from './figure.ts'
import { followerTallies, newestTallies } from './follower-tallies.ts'
import type { LayerContext } from './layer-context.ts'
import { layerSummary, residentPartOf } from './layer-summary.ts'
import type { ReachAnswer } from './reach-answer.ts'
import type { Releasable } from './releasable.ts'
import type { Door, ReleasedTally } from './released-tally.ts'
import { comparisonsOf } from './representation.ts'
import { residentTable } from './resident-class.ts'
import type { Tally } from './tally.ts'
import { viewTallies } from './view-tallies.ts'

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
 * every platform and account, views by the videos with audience columns.
 */
export async function reach(request: ReachRequest): Promise<Releasable<ReachAnswer>> {
  const tallies = await currentTallies(request.facts, request.municipality.code)
  const released = tallies.map((tally) => release(tally, request.door, request.ledger))
  return fromReleased(released, (parts) => answer(request, parts))
}

/** The tallies an answer is about. Raw: for the gate only. */
async function currentTallies(facts: Facts, code: string): Promise<readonly Tally[]> {
  const [viewCells, viewTotals, cells, totals, places] = await Promise.all([
    facts.viewCells(code),
    facts.viewTotals(code),
    facts.followerCells(code),
    facts.followerTotals(code),
    facts.placeCells(code),
  ])
  const followers = followerTallies({ municipality: code, cells, totals, places })
  const views = viewTallies({ municipality: code, cells: viewCells, totals: viewTotals })
  return [...newestTallies(followers), ...views]
}

function answer(request: ReachRequest, parts: readonly Releasable<ReleasedTally>[]): ReachAnswer {
  const contexts = parts.map((released) => contextOf(request, released))
  return {
    municipality: request.municipality,
    comparisons: contexts.flatMap(comparisonsOf),
    layers: contexts.map((context) => layerSummary(context, request.register)),
  }
}

function contextOf(request: ReachRequest, released: Releasable<ReleasedTally>): LayerContext {
  const { register, municipality } = request
  return {
    released,
    residents: residentTable(register, municipality.code, released.range),
    sources: released.importIds.flatMap((id) => sourceFor(request, id) ?? []),
    residentPart: residentPartOf(released, register, municipality.code),
  }
}

/**
 * The hash of a file lets anyone try out what was hidden of it: of a table with two merged bands a
 * few hundred files are possible, and one of them has that hash. So it stays behind the own door.
 */
function sourceFor({ door, sourceOf }: ReachRequest, importId: string): Source | null {
  const source = sourceOf(importId)
  return door === 'public' && source?.kind === 'file' ? { ...source, sha256: null } : source
}
