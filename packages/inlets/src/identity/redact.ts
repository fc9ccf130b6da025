// SPDX-License-Identifier: EUPL-1.2
import { applyRules } from './redaction/apply-rules.ts'
import { longestWatched, watchBytes, watched, watchText } from './redaction/codes.ts'
import { plainView } from './redaction/plain-view.ts'
import { trigger, triggersIn } from './redaction/triggers.ts'

/**
 * A text by a person without what leads to a person: addresses of mail, numbers of telephone, bank
 * account, citizen and car, house numbers, handles, links to profiles, names in greetings and
 * signatures. Each is replaced by its kind in brackets: `Mail [e-mail] of bel [telefoon]`. Names in
 * running text stay. What is redacted already stays as it is. Time grows as the text does.
 */
export function redact(text: string): string {
  let before = text
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const after = redactOnce(before)
    if (after === before) break
    before = after
  }
  return before
}

/** What hides against something else is free once that is taken out: a pass more finds it. */
const mostPasses = 4

function redactOnce(text: string): string {
  const asked = triggersOf(text)
  if (asked === trigger.none) return text
  if ((asked & trigger.disguised) === 0) return applyRules(text, asked, false)
  const seen = triggersOf(plainView(text).text)
  return (seen & ~trigger.disguised) === 0 ? text : applyRules(text, seen, true)
}

/**
 * Whether `redact` could change this UTF-8 text. Never false of a text that it does change.
 *
 * @param bytes holds the text from `start` up to, not including, `end`
 */
export function needsRedaction(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > longestWatched) return true
  return triggersIn(watched, watchBytes(bytes, start, end)) !== trigger.none
}

function triggersOf(text: string): number {
  if (text.length > longestWatched) return ~0
  return triggersIn(watched, watchText(text))
}
