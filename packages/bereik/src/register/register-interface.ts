// SPDX-License-Identifier: EUPL-1.2
import type { PlaceFound } from './locate-place.ts'
import type { Found, Merger, Municipality } from './municipality.ts'
import type { PlaceTable } from './place-table.ts'
import type { Band, BandResidents, Residents } from './residents.ts'

/** The municipalities of 2011-2026, who lives there, and which place lies in which. */
export interface Register {
  /**
   * The municipalities of 1 January of a year, default 2026, in Dutch order. Empty for a year
   * outside 2011-2026. Never the example.
   */
  list(year?: number): readonly Municipality[]
  /** Looks a code up; case and outer blanks are free (`gm0363`). */
  find(code: string): Found
  /**
   * By name, current and abolished; case, accents, apostrophes and hyphens are free. Names that
   * begin with the text come first, then those in which a later word does, then the rest.
   */
  search(text: string, limit?: number): readonly Municipality[]
  /** All mergers in order of date, or those a code had part in, on either side. */
  mergers(code?: string): readonly Merger[]
  /** Null for a code that is not current. */
  residents(code: string): Residents | null
  /** Residents per band; a five-year group is shared evenly over its years. Null as above. */
  residentsInBands(code: string, bands: readonly Band[]): readonly BandResidents[] | null
  /** Inhabitants of 2026; null for a code that is not current. */
  inhabitants(code: string): number | null
  /**
   * Where a place of a platform's list lies: in a municipality of today, in one of several, abroad,
   * or unknown. Only the first and third, and the second for all not named, are surely elsewhere.
   */
  locatePlace(label: string): PlaceFound
  /**
   * The current code of the municipality a place lies in: `Gouda, Netherlands`, `Gouda`,
   * `Gouda, South Holland, Netherlands`. Null: unknown, in several municipalities, or abroad.
   */
  municipalityOfPlace(label: string): string | null
  /** What the table of places holds and misses, for the page that shows figures made with it. */
  readonly placeTable: PlaceTable
}
