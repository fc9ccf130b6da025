// SPDX-License-Identifier: EUPL-1.2
import { classOfCode, codeClass } from './code-classes.ts'
import { isCue } from './cue-hashes.ts'
import { cueOf } from './cue-words.ts'
import { firstNames } from './first-names.ts'
import { houseEndings } from './street-words.ts'

/** Which rules a text asks for; a mask. */
export const trigger = {
  none: 0,
  at: 1,
  link: 2,
  digits: 4,
  plate: 8,
  house: 16,
  word: 32,
  /** Begins with two words that may be a first name and a surname. */
  tag: 64,
  /** Something is not what it looks like: to be judged as a reader sees it. */
  disguised: 128,
} as const

/**
 * Four letters as a number of 20 bits: the same for capitals and small letters. A letter that is
 * none of ours counts as 0, as does the end of a word.
 */
function fourLetters(word: string): number {
  return fourAt(
    Uint16Array.from({ length: 4 }, (_, at) => word.charCodeAt(at) || 0),
    0,
  )
}

function letterNumber(code: number): number {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a ? code & 31 : 0
}

/** Words that ask for the rules of addresses of mail and handles, though there is no `@`. */
const mailWords = [
  'at',
  'apenstaart',
  'apestaart',
  'insta',
  'instagram',
  'ig',
  'snapchat',
  'tiktok',
  'telegram',
  'twitter',
  'discord',
]

/** What the words of a text that begin so ask for, by their first four letters. */
const ofWord = new Uint8Array(1 << 20)
const firstNameBits = 64
for (const word of cueOf.keys()) mark(word, trigger.word)
for (const word of mailWords) mark(word, trigger.at)
for (const word of ['hooo', 'haaa', 'heee', 'heyy', 'hiii', 'dagg']) mark(word, trigger.word)
mark('kenteken', trigger.plate)
for (const word of firstNames) mark(word, firstNameBits)

function mark(word: string, bits: number): void {
  const at = fourLetters(word)
  ofWord[at] = (ofWord[at] ?? 0) | bits
}

/** Whether a number may follow a word with these last three letters as a house number. */
const ofEnding = new Uint8Array(1 << 15)
for (const ending of houseEndings) ofEnding[fourLetters(ending.slice(-3)) >> 5] = 1

/** Whether the word that begins there may be a cue for a name, by its first letters. */
export function mayBeCue(text: string, start: number): boolean {
  let hash = 0
  for (let at = 0; at < 4; at += 1) {
    const letter = letterNumber(text.charCodeAt(start + at))
    if (letter === 0) return at < 2 || ((ofWord[hash << (5 * (4 - at))] ?? 0) & trigger.word) !== 0
    hash = (hash << 5) | letter
  }
  return ((ofWord[hash] ?? 0) & trigger.word) !== 0
}

/**
 * The rules that a text asks for. May name a rule in vain, never leaves out one that would change
 * the text.
 *
 * @param codes UTF-16 code units, followed by at least 8 zeros
 */
export function triggersIn(codes: Uint16Array, length: number): number {
  let mask = tagAt(codes)
  let previous: number = codeClass.space
  let digits = 0
  let lastDigit = -9
  let dotted = false
  for (let at = 0; at < length; at += 1) {
    const kind = classOfCode[codes[at] ?? 0] ?? 0
    if (kind === codeClass.letter) {
      const asked = (ofWord[fourAt(codes, at)] ?? 0) & 63 & ~mask
      if (asked > 0) {
        mask |= (asked & trigger.word) !== 0 && !isCue(codes, at) ? asked & ~trigger.word : asked
      }
      while (classOfCode[codes[at + 1] ?? 0] === codeClass.letter) at += 1
    } else if (kind === codeClass.digit) {
      digits = at - lastDigit > 4 ? 1 : digits + 1
      if (digits >= 6) mask |= trigger.digits
      if (previous !== codeClass.digit && followsStreet(codes, at)) mask |= trigger.house
      if (at - lastDigit === 1 && isPostcodeEnd(codes, at)) mask |= trigger.house
      lastDigit = at
    } else if (kind === codeClass.space) {
      dotted = false
    } else if (kind !== codeClass.other) {
      if (kind === codeClass.dot) dotted = true
      mask |= triggersOfSign(codes, at, kind, dotted)
    }
    previous = kind
  }
  return mask
}

function triggersOfSign(codes: Uint16Array, at: number, kind: number, dotted: boolean): number {
  const before = at === 0 ? 0 : (codes[at - 1] ?? 0)
  const after = codes[at + 1] ?? 0
  switch (kind) {
    case codeClass.at:
      return trigger.at
    case codeClass.folded:
      return trigger.disguised
    case codeClass.unseen:
      // After a picture it belongs to the picture: a heart in red, a family.
      return at > 0 && before < 0x2000 ? trigger.disguised : 0
    case codeClass.escape:
      return after === 0x23 || isLetter(after) || isDigit(after) ? trigger.disguised : 0
    case codeClass.slash:
      return (dotted ? trigger.link : 0) | triggersOfSlash(codes, at, before, after)
    case codeClass.hyphen:
      return (isDigit(before) && isLetter(after)) || (isLetter(before) && isDigit(after))
        ? trigger.plate
        : 0
    case codeClass.dot:
      return triggersOfDot(codes, at, before, after)
    default:
      return (after | 0x20) === 0x61 ? trigger.at : 0
  }
}

/** `t.a.v.` and the like, and names under bsky.social. */
function triggersOfDot(codes: Uint16Array, at: number, before: number, after: number): number {
  if (!isLetter(before)) return 0
  if (isLetter(after) && codes[at + 2] === 0x2e) return trigger.word
  return fourAt(codes, at + 1) === bsky ? trigger.at : 0
}

const bsky = fourLetters('bsky')

/** `u/name`, `/in/name`, `c/o`, `p/a`. */
function triggersOfSlash(codes: Uint16Array, at: number, before: number, after: number): number {
  if ((after | 0x20) === 0x69 && codes[at + 3] === 0x2f) return trigger.at
  if (at > 1 && isLetter(codes[at - 2] ?? 0)) return 0
  const letter = before | 0x20
  if (letter === 0x75) return isLetter(after) || isDigit(after) ? trigger.at : 0
  const other = after | 0x20
  const isCare = (letter === 0x63 && other === 0x6f) || (letter === 0x70 && other === 0x61)
  return isCare ? trigger.word : 0
}

/** A first name and another word, at the very beginning. */
function tagAt(codes: Uint16Array): number {
  let at = 0
  while (classOfCode[codes[at] ?? 0] === codeClass.space) at += 1
  if (!isCapital(codes[at] ?? 0) || ((ofWord[fourAt(codes, at)] ?? 0) & firstNameBits) === 0) {
    return 0
  }
  while (isLetter(codes[at] ?? 0) || codes[at] === 0x2d || codes[at] === 0x27) at += 1
  const sign = codes[at] ?? 0
  if (sign === 0 || sign === 0x2c || sign === 0x21 || sign === 0x3a || sign === 0x3f)
    return trigger.tag
  if (classOfCode[sign] !== codeClass.space) return 0
  while (classOfCode[codes[at] ?? 0] === codeClass.space) at += 1
  return isDigit(codes[at] ?? 0) ? 0 : trigger.tag
}

function followsStreet(codes: Uint16Array, at: number): boolean {
  let last = at - 1
  const sign = codes[last] ?? 0
  if (last < 3 || (sign !== 0x20 && sign !== 0x2e && sign !== 0xa0)) return false
  while (last > 2 && !isLetter(codes[last] ?? 0) && at - last < 4) last -= 1
  let first = last - 2
  while (first < last && !isLetter(codes[first] ?? 0)) first += 1
  return ofEnding[fourAt(codes, first) >> 5] === 1
}

/** Whether a number of four digits ends here and two letters follow. */
function isPostcodeEnd(codes: Uint16Array, at: number): boolean {
  if (isDigit(codes[at + 1] ?? 0) || at < 3) return false
  const first = codes[at + 1] === 0x20 || codes[at + 1] === 0xa0 ? at + 2 : at + 1
  return (
    isLetter(codes[first] ?? 0) &&
    isLetter(codes[first + 1] ?? 0) &&
    !isLetter(codes[first + 2] ?? 0)
  )
}

function fourAt(codes: Uint16Array, at: number): number {
  const first = letterNumber(codes[at] ?? 0)
  const second = first === 0 ? 0 : letterNumber(codes[at + 1] ?? 0)
  const third = second === 0 ? 0 : letterNumber(codes[at + 2] ?? 0)
  const fourth = third === 0 ? 0 : letterNumber(codes[at + 3] ?? 0)
  return (first << 15) | (second << 10) | (third << 5) | fourth
}

function isLetter(code: number): boolean {
  return classOfCode[code] === codeClass.letter
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) || code >= 0x100
}
