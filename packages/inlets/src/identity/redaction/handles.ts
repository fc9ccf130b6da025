// SPDX-License-Identifier: EUPL-1.2
import { endOfName, isFirstName, matchAt } from './name-at.ts'
import { particles } from './name-particles.ts'
import { nameMask, otherMask, type Span } from './span.ts'

const letter = String.raw`[[\p{L}\p{M}\p{N}_]--[\ua000\ua001]]`
const wordSign = new RegExp(letter, 'v')
const handle = new RegExp(`${letter}(?:[.·\\-]*${letter})*`, 'vy')
const instance = new RegExp(`@(?:${letter}|-)+(?:\\.(?:${letter}|-)+)+`, 'vy')
const time = /^\d{1,2}(?:[.:]?\d\d)?(?:[.:-]\d+)*(?:u|uur|h|am|pm)?$/i
const other =
  /(?<![\p{L}\p{N}_/.@])\/?u\/(?!(?:jij|jullie|hen|hem|haar|hun|uzelf)(?!\w))[\p{L}\p{N}_-]{3,30}(?![\p{L}\p{N}_/])|(?<![\p{L}\p{N}_.@])\/in\/[\p{L}\p{N}_%-]{3,100}\/?|(?<![\p{L}\p{N}_.@-])[\p{L}\p{N}-]{2,60}\.bsky\.social(?![\p{L}\p{N}])/giu
const told =
  /(?<![\p{L}\p{N}])(?:insta|instagram|ig|snapchat|tiktok|telegram|twitter|discord)(?: ?[:=]| is) ?(?=[\w.]{0,30}(?:[\d_]|\.\w))(?!(?:https?|www\.))([\w.]{3,30})(?![\w/])|(?<![\p{L}\p{N}])(?:insta|instagram|ig|snap|snapchat) ?[:=] ?(?!www\.|https?:)([\w.]{5,30})(?=[!?,;)]|\s*$)/gimu

/** Without these the patterns find nothing, and they are quicker. */
const mayBeOther = /\/|\.bsky/iu
const mayBeTold = /insta|ig|snap|tiktok|telegram|twitter|discord/iu

/** Handles: `@naam`, `@naam@server.nl`, `u/naam`, `/in/naam`, `naam.bsky.social`, `insta: naam_1`. */
export function findHandles(text: string): readonly Span[] {
  const spans: Span[] = atHandles(text)
  if (mayBeOther.test(text)) {
    for (const { index, 0: whole } of text.matchAll(other)) add(spans, index, index + whole.length)
  }
  if (mayBeTold.test(text)) {
    for (const { index, 0: whole, 1: first, 2: name = first ?? '' } of text.matchAll(told)) {
      add(spans, index + whole.length - name.length, index + whole.length)
    }
  }
  return spans.sort((one, next) => one.start - next.start)
}

function add(spans: Span[], start: number, end: number): void {
  spans.push({ start, end, placeholder: '[account]' })
}

const ats = /@+/g

function atHandles(text: string): Span[] {
  const spans: Span[] = []
  for (const { index, 0: run } of text.matchAll(ats)) {
    const from = spans.at(-1)?.end ?? 0
    if (index < from) continue
    const joined = index === from && from > 0
    const end = handleEnd(text, index, index + run.length, joined)
    if (end !== -1) add(spans, joined ? index : wordStart(text, from, index), end)
  }
  return spans
}

/** Of `jan@jansen` neither half may stay. */
function wordStart(text: string, from: number, at: number): number {
  let start = at
  while (start > from && at - start < 64 && wordSign.test(text.charAt(start - 1))) start -= 1
  return start
}

/** @param joined whether another handle ends right before */
function handleEnd(text: string, at: number, after: number, joined: boolean): number {
  const name = matchAt(handle, text, after)
  if (name === null) return spacedName(text, after)
  if (time.test(name) || /^[\d.]{1,4}$/.test(name)) return -1
  if (!joined && isGlued(text, at, name)) return -1
  const end = after + name.length
  const server = matchAt(instance, text, end)
  return server === null ? tagEnd(text, after, end, name) : end + server.length
}

/** `l@@t` and `h@llo` are words; `hoi@jan` may be an address. */
function isGlued(text: string, at: number, name: string): boolean {
  const before = text.slice(Math.max(0, at - 3), at)
  if (before.endsWith(nameMask) || before.endsWith(otherMask)) return true
  return /[\p{L}\p{N}]$/u.test(before) && !(/^[\p{L}\p{N}]{3}$/u.test(before) && name.length >= 3)
}

/** `@Jan de Boer`: a known first name takes its surname along. */
function tagEnd(text: string, start: number, end: number, name: string): number {
  const isName = /^\p{Lu}/u.test(name) && isFirstName(name.toLowerCase())
  if (text.charAt(end) !== ' ' || !(isName || startsParticle(text, end + 1, name))) return end
  const surname = endOfName(text, end + 1, { titled: false, shouted: false, known: false })
  return surname === -1 || surname < start ? end : surname
}

function startsParticle(text: string, at: number, name: string): boolean {
  const next = /^(\p{Ll}{2,4}) /u.exec(text.slice(at, at + 6))?.[1]
  return (
    /^\p{Lu}\p{Ll}+$/u.test(name) &&
    next !== undefined &&
    /^(?:van|de|den|der|ter|el)$/.test(next) &&
    particles.has(next)
  )
}

/** `@ Jan Jansen`: after a blank only a known first name. */
function spacedName(text: string, after: number): number {
  if (text.charAt(after) !== ' ' || !/\p{Lu}/u.test(text.charAt(after + 1))) return -1
  return endOfName(text, after + 1, { titled: false, shouted: false, known: true })
}
