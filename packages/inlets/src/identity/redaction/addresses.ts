// SPDX-License-Identifier: EUPL-1.2
import type { Span } from './span.ts'
import { noStreets, streetEndings } from './street-words.ts'

const addition = '(?:(?: ?- ?\\d{1,4}|[ -]?[a-z](?![\\p{L}\\p{N}])| ?(?:bis|hs|huis)(?!\\p{L})))?'
const postcode = '(?<![\\d\\p{L}])[1-9]\\d{3} ?[a-z]{2}'
const withNumber = new RegExp(
  `${postcode}(?![\\p{L}])[ ,-]{0,3}(?:(?:nr|nummer|no|huisnr|huisnummer)[.: ]{1,2})?\\d{1,5}${addition}(?![\\p{N}])`,
  'giu',
)
const numberFirst = new RegExp(
  `(?<![\\d\\p{L}.,:-])\\d{1,4}${addition}[, ]{1,3}[1-9]\\d{3} ?[A-Z]{2}(?![\\p{L}\\p{N}])`,
  'gu',
)
const afterStreet = new RegExp(
  `(?<=(\\p{L}{0,40}(?:${streetEndings.join('|')}))\\.?(?:[ \\u00a0](?:nr|nummer|no|huisnummer|huisnr)\\.?)?[ \\u00a0]{1,2})` +
    `\\d{1,4}${addition}(?:(?: ?[-/&] ?|, ?| en | t\\/m | tot )\\d{1,4}(?:[a-z](?!\\p{L}))?){0,4}(?![\\p{L}\\p{N}%:€-])`,
  'giu',
)

/** What may follow a house number, and not a number of hours, trees or kilometres. */
const goesOn =
  /^(?:\s*(?:$|[,.;:!?)\]"'…(-](?![\d\ua000\ua001]))|\s*\n|\s+(?:in|te|van|is|was|heeft|had|woont|wonen|woon|woonde|staat|staan|stond|en|of|bij|op|tot|ook|ligt|waar|wordt|kan|moet|gaat|doet|parkeert|maakt|krijgt|die|daar|zijn|zit|zitten|weer|at|and|has|lives|\d{4} ?[A-Z]{2})(?!\p{L}))/iu

/** House numbers: with a postcode, or behind the name of a street, which stays. */
export function findAddresses(text: string): readonly Span[] {
  const spans: Span[] = []
  const add = (start: number, found: string) =>
    spans.push({ start, end: start + found.length, placeholder: '[adres]' })
  for (const { index, 0: found } of text.matchAll(numberFirst)) add(index, found)
  for (const { index, 0: found } of text.matchAll(withNumber))
    if (isPostcode(found)) add(index, found)
  for (const { index, 0: found, 1: street = '' } of text.matchAll(afterStreet)) {
    const rest = text.slice(index + found.length, index + found.length + 16)
    const isWord = streetEndings.includes(street)
    if (!isWord && !noStreets.has(street.toLowerCase()) && goesOn.test(rest)) add(index, found)
  }
  return spans.sort((one, next) => one.start - next.start)
}

/** `in 2026 is 12 procent` is none: small letters only when they stand on their number. */
function isPostcode(found: string): boolean {
  if (/^\d{4}[a-z]{2}/i.test(found)) return true
  if (!/^\d{4} [A-Z]{2}/.test(found)) return false
  return !/^(?:19|20)\d\d (?:EN|IN|OP|IS|TM|OF|OM|NA|TE|WE|IK|HE|JE|ZO|NU|AL|DE|ER|AF|TO|ON|AT)/.test(
    found,
  )
}
