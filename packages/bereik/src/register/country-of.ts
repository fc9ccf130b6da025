// SPDX-License-Identifier: EUPL-1.2
import { nameKey } from './name-key.ts'
import { once } from './once.ts'

/** How platforms write our own country. */
const home = new Set(
  ['Netherlands', 'The Netherlands', 'Nederland', 'Holland', 'Niederlande', 'Pays-Bas', 'NL'].map(
    nameKey,
  ),
)

/** Names that platforms use and the list of the Unicode consortium does not. */
const otherNames = [
  'Czech Republic',
  'Tsjechische Republiek',
  'Turkey',
  'Macedonia',
  'Swaziland',
  'Ivory Coast',
  'Cape Verde',
  'Burma',
  'Palestine',
  'Hong Kong',
  'Macau',
  'Democratic Republic of the Congo',
  'Republic of the Congo',
  'East Timor',
  'The Bahamas',
  'The Gambia',
  'Curacao',
  'England',
  'Scotland',
  'Wales',
  'Northern Ireland',
  'USA',
  'UK',
]

const abroad = once((): ReadonlySet<string> => {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
  const keys = new Set(otherNames.map(nameKey))
  for (const language of ['nl', 'en']) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const first of letters) {
      for (const second of letters) {
        const name = names.of(first + second)
        if (name !== undefined) keys.add(nameKey(name))
      }
    }
  }
  for (const key of home) keys.delete(key)
  return keys
})

/**
 * Whether the end of a place label is a country: ours, another, or nothing we know as one. Two
 * capitals are an American or Canadian state (`New York, NY`): Meta leaves those countries out.
 */
export function countryOf(end: string): 'home' | 'abroad' | 'none' {
  const key = nameKey(end)
  if (home.has(key)) return 'home'
  if (/^[A-Z]{2}$/.test(end) || abroad().has(key)) return 'abroad'
  return 'none'
}
