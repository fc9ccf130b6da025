// SPDX-License-Identifier: EUPL-1.2
import { cueOf, titles } from './cue-words.ts'
import { firstNames, namesWithCapital } from './first-names.ts'
import { particles, surnameParticles } from './name-particles.ts'
import { ordinaryWords } from './ordinary-words.ts'
import { nameMask, otherMask } from './span.ts'
import { surnames } from './surnames.ts'

/** What is known of the place where a name may stand. */
export interface NamePlace {
  /** After `mevrouw`, `wethouder`: a surname alone is a name. */
  readonly titled: boolean
  /** Only a known first name begins a name here. */
  readonly known: boolean
  /** The words around are in capitals throughout: a capital says nothing. */
  readonly shouted: boolean
}

const mostWords = 5
const wordPattern = /['’]t(?!\p{L})|\p{L}[\p{L}\p{M}'’-]*/uy
const initialsPattern = /(?:\p{Lu}[a-z]?\.[ ]?){1,5}|\p{Lu}(?= (?:\p{Lu}|van |de ))/uy
const blanks = /[ \u00a0]{1,3}/y

/** Where the name that begins at `start` ends; -1 when none does. Looks at a few words only. */
export function endOfName(text: string, start: number, place: NamePlace): number {
  let at = start
  let end = -1
  let words = 0
  let small = 0
  for (let step = 0; step < 2 * mostWords && words < mostWords; step += 1) {
    const initials = place.shouted ? null : matchAt(initialsPattern, text, at)
    const word = initials ?? matchAt(wordPattern, text, at)
    if (word === null) break
    const kind = initials === null ? kindOf(word, { ...place, words, small }) : 'name'
    if (kind === 'none' || (initials === null && isGoingOn(text, at + word.length))) break
    at += word.length
    if (kind === 'particle') small += 1
    else {
      words += 1
      small = 0
      end = at
    }
    const blank = matchAt(blanks, text, at)
    if (blank === null && initials === null) break
    at += blank?.length ?? 0
  }
  return end === -1 ? -1 : start + text.slice(start, end).trimEnd().length
}

/** `A0` and `jan_1` are no names. */
function isGoingOn(text: string, at: number): boolean {
  return /[\p{N}_@]/u.test(text.charAt(at))
}

interface WordPlace extends NamePlace {
  /** Words of the name before this one, and particles right before it. */
  readonly words: number
  readonly small: number
}

function kindOf(word: string, place: WordPlace): 'name' | 'particle' | 'none' {
  const lower = word.toLowerCase()
  const isFirst = place.words === 0 && place.small === 0
  const allowed = isFirst ? surnameParticles : particles
  if (allowed.has(lower) && place.small < 3 && !(isFirst && place.known)) return 'particle'
  return isNameWord(word, lower, place) ? 'name' : 'none'
}

function isNameWord(word: string, lower: string, place: WordPlace): boolean {
  const isSurname = surnames.has(lower.split('-', 1)[0] ?? '')
  if (place.small > 0 && isSurname) return true
  if (isNoName(lower)) return false
  const isKnown = isFirstName(lower)
  const begins = place.words === 0
  if (place.shouted || !isCapital(word)) {
    if (!begins || place.small > 0) return isSurname
    return isKnown || (place.titled && isSurname)
  }
  if (begins && place.known) return isKnown || namesWithCapital.has(lower)
  return place.titled || !isAbbreviation(word) || isKnown
}

/** A first name of the list, also as the first of two: Jan-Willem. */
export function isFirstName(lower: string): boolean {
  const hyphen = lower.indexOf('-')
  return firstNames.has(hyphen === -1 ? lower : lower.slice(0, hyphen))
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function isAbbreviation(word: string): boolean {
  return word.length <= 4 && word === word.toUpperCase()
}

/** What a sticky pattern finds right there. */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** A word of which we know that it names nobody. */
export function isNoName(lower: string): boolean {
  if (lower.includes(nameMask) || lower.includes(otherMask)) return true
  return ordinaryWords.has(lower) || titles.has(lower) || cueOf.has(lower)
}
