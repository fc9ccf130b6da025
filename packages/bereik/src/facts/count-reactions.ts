// SPDX-License-Identifier: EUPL-1.2
import { accountOf, numberOrNull, type Row } from './fact-rows.ts'
import type { ReactionSummary } from './facts.ts'
import { newest } from './newest.ts'

/** Answers a question with one parameter: $municipality. */
type Ask = (sql: string) => Promise<readonly Row[]>

/** Reactions looked at in one go; DuckDB needs some 30 MB for as many. */
const mostAtOnce = 250_000

/** Fewer persons than this are never told, by any door (method, section 9). */
const fewestReactors = 10

/** Reactions without an id of their own are the same when all that they say is. */
const thing = `coalesce(reaction_id,
  -1 - (hash(post_id, reaction, "at", reactor, text) % 4611686018427387904)::BIGINT)`

const group = 'platform, account, reaction, year("at")::INTEGER AS year'

/**
 * Counts reactions per account, kind and year, each from its newest capture. In parts, so that the
 * memory it takes does not grow with them: each message, and each reactor, is in one part.
 */
export async function countReactions(ask: Ask): Promise<readonly ReactionSummary[]> {
  const [size] = await ask(
    'SELECT count(*)::INTEGER AS rows FROM reactions WHERE municipality = $municipality',
  )
  const parts = Math.ceil(Number(size?.rows) / mostAtOnce)
  const groups = new Map<string, Counted>()
  for (let part = 0; part < parts; part += 1) {
    for (const row of await ask(reactionsIn(part, parts))) addReactions(groups, row)
    for (const row of await ask(reactorsIn(part, parts))) addReactors(groups, row)
  }
  return [...groups.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => told(one))
}

function reactionsIn(part: number, parts: number): string {
  const here = `hash(platform, ${thing}) % ${parts} = ${part}`
  return `SELECT ${group}, count(*)::INTEGER AS reactions, max(measured_on)::VARCHAR AS observed,
      list_sort(list(DISTINCT import_id)) AS imports
    FROM (${newest('reactions', `platform, ${thing}`, here)}) GROUP BY ALL`
}

/** A person of whom there are several captures is one person in any of them. */
function reactorsIn(part: number, parts: number): string {
  return `SELECT ${group}, count(DISTINCT reactor)::INTEGER AS reactors FROM reactions
    WHERE municipality = $municipality AND reactor IS NOT NULL AND hash(reactor) % ${parts} = ${part}
    GROUP BY ALL`
}

interface Counted extends Omit<ReactionSummary, 'reactors' | 'importIds'> {
  readonly reactors: number
  readonly importIds: ReadonlySet<string>
}

function addReactions(groups: Map<string, Counted>, row: Row): void {
  const found = groups.get(keyOf(row))
  const observed = String(row.observed)
  const imports = new Set((row.imports as unknown[]).map(String))
  groups.set(keyOf(row), {
    ...accountOf(row),
    reaction: row.reaction as Counted['reaction'],
    year: numberOrNull(row.year),
    reactions: (found?.reactions ?? 0) + Number(row.reactions),
    reactors: found?.reactors ?? 0,
    observedOn: found !== undefined && found.observedOn > observed ? found.observedOn : observed,
    importIds: imports.union(found?.importIds ?? new Set()),
  })
}

function addReactors(groups: Map<string, Counted>, row: Row): void {
  const found = groups.get(keyOf(row))
  // Only older captures of these messages are of this group; they are counted in another.
  if (found === undefined) return
  groups.set(keyOf(row), { ...found, reactors: found.reactors + Number(row.reactors) })
}

/** Sorts by platform, account (none first), year (not known last), kind. */
function keyOf(row: Row): string {
  const { platform, account } = accountOf(row)
  const year = numberOrNull(row.year) ?? '9999'
  return [platform, account ?? '', year, String(row.reaction)].join('\u0000')
}

function told({ reactors, importIds, ...one }: Counted): ReactionSummary {
  return {
    ...one,
    reactors: reactors === 0 ? null : reactors < fewestReactors ? 'fewer-than-ten' : reactors,
    importIds: [...importIds].toSorted(),
  }
}
