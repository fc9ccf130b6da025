// SPDX-License-Identifier: EUPL-1.2
import { classOfCode, codeClass } from './code-classes.ts'
import { type Cue, cueOf, cueOfWord, dottedCues, fillers, longestCue, titles } from './cue-words.ts'
import { namesWithCapital, noPersons } from './first-names.ts'
import { endOfName, isFirstName, isNoName, matchAt, type NamePlace } from './name-at.ts'
import { otherMask, type Span } from './span.ts'
import { placeEnding } from './street-words.ts'
import { mayBeCue } from './triggers.ts'

/** Names after a greeting, thanks, a personal title, in a signature, and right at the beginning. */
export function findNames(text: string): readonly Span[] {
  const spans: Span[] = tagSpan(text)
  let from = spans.at(-1)?.end ?? 0
  for (const { cue, start, end } of cuesIn(text)) {
    if (start < from) continue
    const names = namesAfter(text, cue, start, end)
    spans.push(...names)
    from = names.at(-1)?.end ?? from
  }
  return spans
}

interface FoundCue {
  readonly cue: Cue
  readonly start: number
  readonly end: number
}

function* cuesIn(text: string): Generator<FoundCue> {
  let start = -1
  for (let at = 0; at <= text.length; at += 1) {
    const isLetter = classOfCode[text.charCodeAt(at) || 0] === codeClass.letter
    if (isLetter) {
      if (start === -1) start = at
      continue
    }
    if (start !== -1 && at - start <= longestCue && mayBeCue(text, start)) {
      const found = cueAt(text, start, at)
      if (found !== null) yield found
    }
    start = -1
  }
}

const dotted = /\p{L}(?:\.\p{L}\.\p{L}|\/\p{L})(?!\p{L})/uy

function cueAt(text: string, start: number, end: number): FoundCue | null {
  const abbreviation = end - start === 1 ? matchAt(dotted, text, start) : null
  const word = abbreviation ?? text.slice(start, end)
  const lower = word.toLowerCase()
  const cue = abbreviation === null ? cueOfWord(lower) : (dottedCues.get(lower) ?? null)
  if (cue === null) return null
  if (cue === 'greeting' && !beginsSentence(text, start)) return null
  return { cue, start, end: start + word.length }
}

/** A greeting counts at the beginning, after a sign, or after another greeting. */
function beginsSentence(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && start - at < 9 && /[ \t\u00a0]/.test(text.charAt(at))) at -= 1
  if (text.charAt(at) === otherMask) return true
  if (at < 0 || classOfCode[text.charCodeAt(at)] !== codeClass.letter)
    return at < 0 || !isDigit(text, at)
  const before = /\p{L}{1,12}$/u.exec(text.slice(Math.max(0, at - 11), at + 1))?.[0] ?? ''
  const cue = cueOf.get(before.toLowerCase())
  return cue === 'hello' || cue === 'greeting' || /^(?:nou|oké|ok|oh|ach)$/i.test(before)
}

function isDigit(text: string, at: number): boolean {
  return classOfCode[text.charCodeAt(at)] === codeClass.digit
}

const separators: Readonly<Record<Cue, RegExp>> = {
  greeting: /[ \u00a0]{0,3}/y,
  hello: /[ \u00a0]{0,3}/y,
  thanks: /[ \u00a0]{0,3}[,:]?[ \u00a0]{0,3}/y,
  wish: /[ \u00a0]{0,3}[,:]?[ \u00a0]{0,3}/y,
  closing: /[\s,.:;!?|/–—-]{0,8}/y,
  attention: /[\s,.:]{0,5}/y,
  named: /[ \u00a0]{0,3}:?[ \u00a0]{0,3}/y,
  title: /\.?[ \u00a0]{0,3}/y,
}

const joint = /[.,]?[ \u00a0]{0,2}(?:\/|[ \u00a0](?:en|of|and)[ \u00a0])?[ \u00a0]{0,2}/y
const word = /\p{L}+/uy

function namesAfter(text: string, cue: Cue, start: number, end: number): readonly Span[] {
  const shouted = end - start > 2 && isShouted(text.slice(start, end))
  let at = end
  if (cue === 'named' && !isOwnName(text, start, end)) return []
  for (let fill = 0; fill < 4; fill += 1) {
    const next = at + (matchAt(separators[cue], text, at)?.length ?? 0)
    const found = matchAt(word, text, next)
    if (found === null || !fillers[cue].has(found.toLowerCase())) break
    at = next + found.length
  }
  const gap = matchAt(separators[cue], text, at) ?? ''
  at += gap.length
  const name = afterTitles(text, at)
  const titled = cue === 'title' || name > at
  const place = { titled, shouted, known: cue === 'wish' || (cue === 'thanks' && /[,:]/.test(gap)) }
  const first = nameSpan(text, name, place) ?? comma(text, cue, at) ?? ending(text, cue, at)
  if (first === null || !isWanted(text, first, start, end)) return []
  return [first, ...others(text, first, place)]
}

/** Where the name begins after titles: `heer/mevrouw`, `dhr. dr.`. */
function afterTitles(text: string, start: number): number {
  let at = start
  for (let step = 0; step < 4; step += 1) {
    const found = matchAt(word, text, at)
    if (found === null || !titles.has(found.toLowerCase())) break
    if (/^[Dd]e$/.test(found) && !/^[ ](?:heer|dames|familie)/i.test(text.slice(at + 2, at + 10))) {
      break
    }
    const next = at + found.length
    at = next + (matchAt(joint, text, next)?.length ?? 0)
  }
  return at
}

function nameSpan(text: string, start: number, place: NamePlace): Span | null {
  const end = endOfName(text, start, place)
  return end === -1 ? null : { start, end, placeholder: '[naam]' }
}

const commaGap = /[\s,."'*_“”‘’(!~–-]{1,6}/y

/** `Hoi, Jan`: after a comma only a known first name. */
function comma(text: string, cue: Cue, at: number): Span | null {
  if (cue !== 'hello' && cue !== 'greeting') return null
  const gap = matchAt(commaGap, text, at)
  const place = { titled: false, shouted: false, known: true }
  return gap === null ? null : nameSpan(text, at + gap.length, place)
}

const lastWords =
  /(\p{L}[\p{L}\p{M}'’-]{1,19}(?: \p{L}[\p{L}\p{M}'’-]{1,19}){0,2})[^\p{L}\p{N}]{0,12}$/uy

/** A signature in small letters: nothing but a word or two up to the end of the text. */
function ending(text: string, cue: Cue, at: number): Span | null {
  if (cue !== 'closing' || text.length - at > 80) return null
  lastWords.lastIndex = at
  const words = lastWords.exec(text)?.[1]
  if (words === undefined) return null
  const isOrdinary = words.split(' ').some((each) => isNoName(each.toLowerCase()))
  return isOrdinary ? null : { start: at, end: at + words.length, placeholder: '[naam]' }
}

const listed = /[ \u00a0]?(?:,|&|\+|\/|[ \u00a0](?:en|and))[ \u00a0]{1,2}/y

/** `Beste Jan, Piet en Fatima`. */
function others(text: string, first: Span, place: NamePlace): readonly Span[] {
  const spans: Span[] = []
  let { end } = first
  for (let count = 0; count < 8; count += 1) {
    const gap = matchAt(listed, text, end)
    if (gap === null) break
    const known = /[,+/]/.test(gap) || !place.titled
    const next = nameSpan(text, afterTitles(text, end + gap.length), { ...place, known })
    if (next === null) break
    spans.push(next)
    end = next.end
  }
  return spans
}

/** Of `mr.` and `dr.` many streets and schools are named. */
function isWanted(text: string, span: Span, start: number, end: number): boolean {
  const isMaster = /^mr$/i.test(text.slice(start, end))
  return !(isMaster && placeEnding.test(text.slice(span.start, span.end)))
}

/** `mijn naam is`, `ik heet`, `naam:`; not the name of a square. */
function isOwnName(text: string, start: number, end: number): boolean {
  if (text.charAt(end) === ':') return true
  return /(?:mijn|m'n|ik|my) {1,2}$/i.test(text.slice(Math.max(0, start - 7), start))
}

function isShouted(cue: string): boolean {
  return cue === cue.toUpperCase()
}

/** The name with which a network begins an answer: `Anneke de Vries kijk eens`. */
function tagSpan(text: string): Span[] {
  const start = text.length - text.trimStart().length
  const first = matchAt(/\p{Lu}[\p{L}\p{M}'’-]*/uy, text, start)?.toLowerCase()
  if (first === undefined || !(isFirstName(first) || namesWithCapital.has(first))) return []
  const span = nameSpan(text, start, { titled: false, shouted: false, known: true })
  if (span === null) return []
  const name = text.slice(span.start, span.end)
  const isShort = name.length <= first.length && !/^ {0,2}(?:$|[,!:?])/.test(text.slice(span.end))
  const two = name.toLowerCase().split(/\s+/).slice(0, 2).join(' ')
  return isShort || noPersons.has(two) || placeEnding.test(name) ? [] : [span]
}
