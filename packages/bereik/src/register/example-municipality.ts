// SPDX-License-Identifier: EUPL-1.2
import type { Municipality } from './municipality.ts'
import type { PlaceName } from './read-place-index.ts'
import type { AgeGroup, Residents } from './residents.ts'

/** The made-up municipality of a new installation. Its code is one that CBS never gave. */
export const exampleMunicipality: Municipality = {
  code: 'GM9999',
  name: 'Voorbeelddorp',
  province: 'Voorbeeldprovincie',
  firstYear: 2026,
  lastYear: null,
  example: true,
}

/** Its places; export files of our own making name them. */
export const examplePlaces: readonly PlaceName[] = [
  { name: 'Voorbeelddorp', code: exampleMunicipality.code },
  { name: 'Voorbeeldbuurt', code: exampleMunicipality.code },
]

/** Women and men per five-year group, youngest first: a town of families, slightly old. */
const madeUp: readonly (readonly [women: number, men: number])[] = [
  [742, 781],
  [803, 846],
  [868, 912],
  [894, 941],
  [781, 843],
  [812, 857],
  [906, 913],
  [961, 944],
  [948, 932],
  [976, 968],
  [1124, 1136],
  [1181, 1174],
  [1098, 1087],
  [1007, 981],
  [921, 884],
  [802, 731],
  [561, 472],
  [334, 231],
  [158, 77],
  [56, 17],
]

const groups: readonly AgeGroup[] = madeUp.map(([women, men], index) => ({
  age: index === madeUp.length - 1 ? `${index * 5}+` : `${index * 5}-${index * 5 + 4}`,
  women,
  men,
}))

export const exampleResidents: Residents = {
  code: exampleMunicipality.code,
  inhabitants: groups.reduce((sum, { women, men }) => sum + women + men, 0),
  year: '2026',
  groups,
  sources: [
    { kind: 'table', publisher: 'Bereik', table: 'made-up residents of the example', year: '2026' },
  ],
  approximated: [{ reason: 'five-year-groups-split', offBy: null }],
}
