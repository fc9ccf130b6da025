// SPDX-License-Identifier: EUPL-1.2
import { inDutchOrder } from './dutch-order.ts'
import type { Municipality } from './municipality.ts'
import { nameKey, wordsOf } from './name-key.ts'

/** A name under which a municipality can be found; it may have several. */
export interface Findable {
  readonly municipality: Municipality
  readonly name: string
}

type Rank = 0 | 1 | 2 | 3 | 4

/**
 * Municipalities of which a name or the code matches, best first: the name itself, names that
 * begin with the text, names in which a later word does, names that hold it. Among equals those
 * of today go first, then Dutch order.
 */
export function searchMunicipalities(
  findables: readonly Findable[],
  text: string,
  limit: number,
): readonly Municipality[] {
  const key = nameKey(text)
  if (key === '') return []
  const best = new Map<Municipality, Rank>()
  for (const { municipality, name } of findables) {
    const rank = rankOf(municipality, name, key)
    if (rank !== null) best.set(municipality, lower(rank, best.get(municipality)))
  }
  return [...best]
    .toSorted(([a, rankA], [b, rankB]) => rankA - rankB || gone(a) - gone(b) || inDutchOrder(a, b))
    .slice(0, Math.max(0, limit))
    .map(([municipality]) => municipality)
}

const lower = (a: Rank, b: Rank | undefined): Rank => (b === undefined || a < b ? a : b)
const gone = ({ lastYear }: Municipality): number => (lastYear === null ? 0 : 1)

function rankOf({ code }: Municipality, name: string, key: string): Rank | null {
  const words = wordsOf(name)
  const whole = words.join('')
  if (whole === key || code.toLowerCase() === key) return 0
  if (whole.startsWith(key)) return 1
  // The text may run over several words: "haag" and "aan den rijn" both begin at one.
  if (words.some((_, index) => words.slice(index).join('').startsWith(key))) return 2
  if (code.slice(2) === key) return 3
  return key.length > 2 && whole.includes(key) ? 4 : null
}
