// SPDX-License-Identifier: EUPL-1.2
import type { Span } from './span.ts'

const consonants = '[b-df-hj-np-tv-xz]'
const written =
  /(?<![\p{L}\p{N}_-])(?:[a-z]{1,3}|\d{1,3})-(?:[a-z]{1,3}|\d{1,3})-(?:[a-z]{1,3}|\d{1,3})(?![\p{L}\p{N}_-])/giu
const told =
  /(?<=(?<!\p{L})kenteken(?:plaat|nummer)?(?: is| nr)?:? ?)(?=[a-z0-9 -]{0,9}\d)(?=[a-z0-9 -]{0,9}[a-z])[a-z0-9]{1,3}[ -]?[a-z0-9]{1,3}[ -]?[a-z0-9]{1,3}(?![\p{L}\p{N}-])/giu

/** The forms the Netherlands has given out: L a letter, 9 a digit. No vowels since 1978. */
const forms = new Set(
  `LL-99-99 99-99-LL 99-LL-99 LL-99-LL LL-LL-99 99-LL-LL 99-LLL-9 9-LLL-99 LL-999-L L-999-LL
  LLL-99-L L-99-LLL 9-LL-999 999-LL-9`.split(/\s+/),
)
const consonant = new RegExp(consonants, 'giu')

/** Number plates of cars, with their hyphens, or after the word itself. */
export function findPlates(text: string): readonly Span[] {
  const spans: Span[] = []
  for (const { index, 0: plate } of text.matchAll(written)) {
    const form = plate.replace(/\d/g, '9').replace(consonant, 'L')
    if (forms.has(form))
      spans.push({ start: index, end: index + plate.length, placeholder: '[kenteken]' })
  }
  for (const { index, 0: plate } of text.matchAll(told)) {
    if (plate.replace(/[ -]/g, '').length !== 6) continue
    spans.push({ start: index, end: index + plate.length, placeholder: '[kenteken]' })
  }
  return spans.sort((one, next) => one.start - next.start)
}
