// SPDX-License-Identifier: EUPL-1.2
import type { Register, ResidentsApproximation } from '../../register/register.ts'

/** What the double knows of its one municipality, GM9999. */
export interface RegisterContent {
  /** Persons per year of age, of either gender. */
  readonly womenPerYear?: number
  readonly menPerYear?: number
  readonly approximated?: readonly ResidentsApproximation[]
  /** True: it has no table of residents. */
  readonly isEmpty?: boolean
  readonly places?: Readonly<Record<string, string>>
}

/** Nobody is older than this in the double: years 0 to 89. */
const oldest = 89

/** A register of one municipality in which every age from 0 to 89 is equally frequent. */
export function registerDouble(content: RegisterContent = {}): Register {
  const women = content.womenPerYear ?? 100
  const men = content.menPerYear ?? 100
  const years = ({ from, to }: { from: number; to: number | null }) => (to ?? oldest) - from + 1
  return {
    list: () => [],
    find: () => ({ state: 'unknown' }),
    search: () => [],
    mergers: () => [],
    residents: (code) =>
      content.isEmpty
        ? null
        : {
            code,
            inhabitants: (oldest + 1) * (women + men),
            year: '2026',
            groups: [],
            sources: [{ kind: 'table', publisher: 'CBS', table: 'made up', year: '2026' }],
            approximated: content.approximated ?? [],
          },
    residentsInBands: (_, bands) =>
      bands.map((band) => ({ women: women * years(band), men: men * years(band) })),
    inhabitants: () => (oldest + 1) * (women + men),
    locatePlace: (label) => {
      const found = content.places?.[label]
      return found === undefined ? { state: 'unknown' } : { state: 'municipality', code: found }
    },
    municipalityOfPlace: (label) => content.places?.[label] ?? null,
    placeTable: {
      source: { kind: 'table', publisher: 'made up', table: 'places', year: '2026' },
      places: 0,
      ambiguous: 0,
      misses: [],
    },
  }
}
