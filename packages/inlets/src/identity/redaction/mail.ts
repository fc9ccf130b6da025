// SPDX-License-Identifier: EUPL-1.2
import { knownEndings, mailProviders } from './mail-words.ts'
import { matchAt } from './name-at.ts'
import type { Span } from './span.ts'

const localBefore = /[[\p{L}\p{M}\p{N}._%+'\-]--[\ua000\ua001]]/v
const atWord =
  /[([{<*_-]{1,2} ?(?:at|a|@|apenstaartje|apestaartje|apenstaart|apestaart) ?[)\]}>*_-]{1,2}|(?<![\p{L}\p{N}])(?:apenstaartje|apestaartje|apenstaart|apestaart|at)(?![\p{L}\p{N}])|@/giu

/** Addresses of mail, as they are and written around: `jan (at) voorbeeld punt nl`. */
export function findMail(text: string): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  atWord.lastIndex = 0
  for (let found = atWord.exec(text); found !== null; found = atWord.exec(text)) {
    const sign = found[0]
    const span = addressAround(text, from, found.index, sign)
    if (span === null) continue
    spans.push(span)
    from = span.end
    atWord.lastIndex = from
  }
  return spans
}

function addressAround(text: string, from: number, at: number, sign: string): Span | null {
  const after = at + sign.length
  const local = localEnd(text, from, at)
  if (sign === '@' && local === at) {
    const span = plainAddress(text, from, at)
    if (span !== null) return span
    if (text.charAt(localStart(text, from, at, false) - 1) === '@') return null
  }
  // The end first: most words that could be a sign have no domain behind them.
  const end = spokenDomainEnd(text, after, sign.toLowerCase())
  if (end === -1) return null
  const start = localStart(text, from, local, sign !== '@')
  return start === local ? null : { start, end, placeholder: '[e-mail]' }
}

function plainAddress(text: string, from: number, at: number): Span | null {
  const start = localStart(text, from, at, false)
  if (start === at) return null
  // @jan@voorbeeld.nl is a handle of the fediverse.
  if (text.charAt(start - 1) === '@' && !/[+%']/.test(text.slice(start, at))) return null
  const end = plainDomainEnd(text, at + 1)
  return end === -1 ? null : { start, end: chainEnd(text, end), placeholder: '[e-mail]' }
}

/** Before the sign, at most three blanks back. */
function localEnd(text: string, from: number, at: number): number {
  let end = at
  while (end > from && at - end < 3 && text.charAt(end - 1) === ' ') end -= 1
  return end
}

const spokenBefore =
  /(?:[\p{L}\p{N}_-]{1,30} ?(?:\.| punt | dot | underscore | streepje ) ?){1,3}$/iu

const longestLocal = 99

function localStart(text: string, from: number, end: number, spoken: boolean): number {
  let start = end
  // Back to another @ there is room; words for it may stand anywhere.
  const least = spoken ? Math.max(from, end - longestLocal) : from
  while (start > least && localBefore.test(text.charAt(start - 1))) start -= 1
  if (spoken && start < end) {
    const before = spokenBefore.exec(text.slice(Math.max(from, start - 99), start))
    if (before !== null && /(?:punt|dot|underscore|streepje) ?$/i.test(before[0])) {
      start -= before[0].length
    }
  }
  while (start < end && /['.-]/.test(text.charAt(start))) start += 1
  return start
}

const part = String.raw`[[\p{L}\p{M}\p{N}\-]--[\ua000\ua001]]`
const domain = new RegExp(`${part}+(?:\\.${part}+)*`, 'vy')

function plainDomainEnd(text: string, at: number): number {
  const found = matchAt(domain, text, at)
  if (found === null) return -1
  const dot = found.lastIndexOf('.')
  const hasEnding = dot !== -1 && /^(?:xn--.+|[\p{L}\p{M}]{2,})$/u.test(found.slice(dot + 1))
  if (hasEnding) return at + found.length
  const provider = found.split('.', 1)[0]?.toLowerCase() ?? ''
  if (mailProviders.has(provider)) return at + found.length
  const ending = dot === -1 ? -1 : found.search(/\.[\p{L}]{2,}(?=\.)/u)
  return ending === -1 ? -1 : at + found.length
}

const chained = new RegExp(`(?:@${part}+(?:\\.${part}+)*)+`, 'vy')

/** `jan@voorbeeld.nl@voorbeeld.nl` is one address written wrong. */
function chainEnd(text: string, end: number): number {
  return end + (matchAt(chained, text, end)?.length ?? 0)
}

const label = new RegExp(`${part}{1,63}`, 'vy')
const spokenDot =
  / ?(?:[([{<] ?(?:\.|punt|dot|point) ?[)\]}>]|\.|(?<= )(?:punt|dot|point)(?= )) ?/iy

/** The end of a domain written in words; -1 when it does not end as one. */
function spokenDomainEnd(text: string, start: number, sign: string): number {
  let at = start
  while (at - start < 3 && text.charAt(at) === ' ') at += 1
  const first = matchAt(label, text, at)
  if (first === null || first.toLowerCase() === 'www') return -1
  at += first.length
  const isProvider = mailProviders.has(first.toLowerCase())
  let end = isProvider && sign !== 'at' ? at : -1
  let spoken = false
  for (let count = 0; count < 5; count += 1) {
    const dot = matchAt(spokenDot, text, at)
    const next = dot === null ? null : matchAt(label, text, at + dot.length)
    if (dot === null || next === null) break
    spoken ||= dot !== '.'
    at += dot.length + next.length
    // `at` alone is a word; of `look at voorbeeld.nl` it makes no address.
    const believed = sign !== 'at' || spoken || isProvider
    if (believed && knownEndings.has(next.toLowerCase())) end = at
  }
  return end
}
