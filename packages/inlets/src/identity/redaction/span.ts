// SPDX-License-Identifier: EUPL-1.2

/** What a redacted text has in place of what it named. */
export type Placeholder =
  | '[e-mail]'
  | '[telefoon]'
  | '[rekeningnummer]'
  | '[bsn]'
  | '[naam]'
  | '[account]'
  | '[profiel]'
  | '[adres]'
  | '[kenteken]'

/** A part of a text, from `start` up to, not including, `end`, and what takes its place. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly placeholder: Placeholder
}

/** Finds what a rule is about: spans in order that do not overlap. Time grows as the text does. */
export type Rule = (text: string) => readonly Span[]

/** A text with other text in place of its spans. `starts`: where its code units stand in `written`. */
export function replaceSpans(
  written: string,
  spans: readonly Span[],
  starts: readonly number[] | null,
): string {
  let replaced = ''
  let at = 0
  for (const { start, end, placeholder } of spans) {
    const from = starts === null ? start : (starts[start] ?? written.length)
    const to = starts === null ? end : (starts[end] ?? written.length)
    if (from < at) continue
    replaced += written.slice(at, from) + placeholder
    at = to
  }
  return replaced + written.slice(at)
}

/** Stand in for a name taken out, and for anything else taken out: letters that nobody writes. */
export const nameMask = '\ua000'
export const otherMask = '\ua001'
const placeholders =
  /\[(?:e-mail|telefoon|rekeningnummer|bsn|naam|account|profiel|adres|kenteken)\]/g

/**
 * A text of the same length with every placeholder as one word, so that what stands against it is
 * judged as it was when the name or number was still there.
 */
export function masked(text: string): string {
  if (!text.includes('[')) return text
  return text.replace(placeholders, (found) =>
    (found === '[naam]' ? nameMask : otherMask).repeat(found.length),
  )
}
