// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId } from '../../vocabulary.ts'
import { normaliseHeading } from '../normalise.ts'

type TableKind = 'followers' | 'age-gender' | 'places' | 'countries' | 'pages' | 'follows'

export interface TableTitle {
  readonly table: TableKind
  /** null: the title does not name a platform. */
  readonly platform: PlatformId | null
}

/**
 * Titles of the blocks in audience exports. `seen` stood in real files or in code that reads them;
 * `assumed` are what the Dutch interface plausibly writes: not seen yet, to be corrected here.
 */
const titles: readonly (TableTitle & {
  readonly seen: readonly string[]
  readonly assumed: readonly string[]
})[] = [
  {
    table: 'age-gender',
    platform: null,
    seen: ['Age & gender'],
    assumed: [
      'Age and gender',
      'Gender and age',
      'Leeftijd en gender',
      'Leeftijd & gender',
      'Leeftijd en geslacht',
      'Leeftijd & geslacht',
      'Gender en leeftijd',
      'Geslacht en leeftijd',
    ],
  },
  {
    table: 'countries',
    platform: null,
    seen: ['Top countries'],
    assumed: ['Toplanden', 'Belangrijkste landen', 'Populairste landen'],
  },
  {
    table: 'places',
    platform: null,
    seen: ['Top cities', 'Top towns/cities'],
    assumed: [
      'Topsteden',
      'Topplaatsen',
      'Top steden',
      'Top plaatsen/steden',
      'Belangrijkste steden',
      'Belangrijkste plaatsen',
      'Belangrijkste plaatsen/steden',
      'Populairste steden',
      'Populairste plaatsen',
    ],
  },
  {
    table: 'pages',
    platform: null,
    seen: ['Top pages'],
    assumed: ["Toppagina's", "Belangrijkste pagina's", "Populairste pagina's"],
  },
  { table: 'follows', platform: null, seen: ['Follows'], assumed: ['Volgt', 'Nieuwe volgers'] },
  {
    table: 'follows',
    platform: 'facebook',
    seen: ['Facebook follows'],
    assumed: ['Facebook-volgers erbij', 'Nieuwe Facebook-volgers'],
  },
  {
    table: 'follows',
    platform: 'instagram',
    seen: ['Instagram follows'],
    assumed: ['Nieuwe Instagram-volgers'],
  },
]

/** `Instagram followers`, `Instagram followers by top cities`: one wording for both platforms. */
const followerTitles: readonly {
  readonly table: TableKind
  readonly english: readonly string[]
  readonly dutch: readonly string[]
}[] = [
  { table: 'followers', english: [''], dutch: [''] },
  {
    table: 'age-gender',
    english: [' by gender and age', ' by age and gender'],
    dutch: dutchEndings([
      'gender en leeftijd',
      'leeftijd en gender',
      'geslacht en leeftijd',
      'leeftijd en geslacht',
    ]),
  },
  {
    table: 'places',
    english: [' by top cities', ' by top towns/cities'],
    dutch: dutchEndings([
      'stad',
      'topstad',
      'topsteden',
      'topplaatsen',
      'belangrijkste steden',
      'belangrijkste plaatsen',
    ]),
  },
  {
    table: 'countries',
    english: [' by top countries'],
    dutch: dutchEndings(['land', 'topland', 'toplanden', 'belangrijkste landen']),
  },
]

/** `Instagram-volgers per land`: nobody saw which of these words Dutch files have. */
function dutchEndings(parts: readonly string[]): readonly string[] {
  const links = ['op', 'naar', 'per', 'volgens', 'op basis van']
  return links.flatMap((link) => parts.map((part) => ` ${link} ${part}`))
}

function collect(): ReadonlyMap<string, TableTitle> {
  const known = new Map<string, TableTitle>()
  for (const { table, platform, seen, assumed } of titles) {
    for (const title of [...seen, ...assumed])
      known.set(normaliseHeading(title), { table, platform })
  }
  for (const { table, english, dutch } of followerTitles) {
    for (const platform of ['facebook', 'instagram'] as const) {
      const dutchNames = [`${platform}-volgers`, `${platform}volgers`, `volgers op ${platform}`]
      const all = [
        ...english.map((ending) => `${platform} followers${ending}`),
        ...dutchNames.flatMap((name) => dutch.map((ending) => name + ending)),
      ]
      for (const title of all) known.set(title, { table, platform })
    }
  }
  return known
}

const known = collect()

/** What a title line says is under it; null when nobody knows the title. */
export function tableTitle(text: string): TableTitle | null {
  return known.get(normaliseHeading(text)) ?? null
}
