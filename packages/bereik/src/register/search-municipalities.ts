// SPDX-License-Identifier: EUPL-1.2
import { inDutchOrder } from './dutch-order.ts'
import type { Municipality } from './municipality.ts'
import { wordsOf } from './name-key.ts'

/** A name under which a municipality can be found; it may have several. */
export interface Findable {
  readonly municipality: Municipality
  readonly name: string
}

type Rank = 0 | 1 | 2 | 3 | 4 | 5

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
  const asked = wordsOf(text)
  if (asked.length === 0) return []
  const best = new Map<Municipality, Rank>()
  for (const { municipality, name } of findables) {
    const rank = rankOf(municipality, wordsOf(name), asked)
    if (rank !== null) best.set(municipality, lower(rank, best.get(municipality)))
  }
  return [...best]
    .toSorted(([a, rankA], [b, rankB]) => rankA - rankB || gone(a) - gone(b) || inDutchOrder(a, b))
    .slice(0, Math.max(0, limit))
    .map(([municipality]) => municipality)
}

const lower = (a: Rank, b: Rank | undefined): Rank => (b === undefined || a < b ? a : b)
const gone = ({ lastYear }: Municipality): number => (lastYear === null ? 0 : 1)

function rankOf({ code }: Municipality, words: readonly string[], asked: readonly string[]) {
  const key = asked.join('')
  const whole = words.join('')
  if (whole === key || code.toLowerCase() === key) return 0
  if (beginsWith(words, asked)) return 1
  // Blanks may be left out: "denhaag", "bergenop".
  if (whole.startsWith(key)) return 2
  // The text may run over several words: "haag" and "aan den rijn" both begin at one.
  if (words.some((_, index) => words.slice(index).join('').startsWith(key))) return 3
  if (code.slice(2) === key) return 4
  return key.length > 2 && whole.includes(key) ? 5 : null
}

/** Word by word, the last one may be unfinished: `bergen` begins Bergen op Zoom, not Berg en Dal. */
function beginsWith(words: readonly string[], asked: readonly string[]): boolean {
  const last = asked.length - 1
  return asked.every((word, index) =>
    index === last ? words[index]?.startsWith(word) === true : words[index] === word,
  )
}
