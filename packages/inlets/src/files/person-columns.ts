// SPDX-License-Identifier: EUPL-1.2
import { normaliseHeading } from './normalise.ts'

const whose =
  '(?:author|auteur|commenter|sender|customer|client|klant|contact|user|display|profile)'
const persons =
  '(?:author|auteur|commenter|commentator|sender|afzender|customer|klant|inwoner|burger|reageerder)s?'
const details =
  '(?:e-?mail(?: ?address(?:es)?| ?adres(?:sen)?)?s?|(?:phone|mobile|telephone)(?: ?number)?s?' +
  '|telefoon(?:nummer)?s?|(?:first|last|full) ?name|surname|voornaam|achternaam' +
  '|(?:posted|written|created|geplaatst|geschreven|gemaakt) (?:by|door)|avatar|profielfoto' +
  '|profile (?:picture|photo|image))'

const ofPersons = new RegExp(
  `(?:^|[ .])(?:${persons}|${details}|${whose} ?(?:name|id|url|link|handle))$`,
)

/**
 * Whether a column that nobody knows is one of persons. An owner's export of totals has none: a
 * file with one is another program's, and must not be kept as it came.
 */
export function namesPersonColumn(heading: string): boolean {
  return ofPersons.test(normaliseHeading(heading.replaceAll('_', ' ')))
}
