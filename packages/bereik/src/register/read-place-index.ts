// SPDX-License-Identifier: EUPL-1.2
import type { PlaceIndex } from './locate-place.ts'
import type { Municipality } from './municipality.ts'
import { nameKey } from './name-key.ts'
import type { PlaceTable } from './place-table.ts'
import { list, member, readData, row, text } from './read-data.ts'

/** `Bergen (NH.)` is called Bergen by all who live there. */
export const withoutTag = (name: string): string => name.replace(/ \(.*\)$/, '')

/** A name that the index must hold, with the current code it leads to. */
export interface PlaceName {
  readonly name: string
  readonly code: string
}

export interface ReadPlaces {
  readonly index: PlaceIndex
  readonly table: PlaceTable
}

/**
 * Places by name. Names of municipalities and other spellings count as places too; an abolished
 * municipality's name only where nothing else has it (`formerNames`).
 *
 * @param current the municipalities of today
 */
export function readPlaces(
  current: readonly Municipality[],
  formerNames: readonly PlaceName[],
): ReadPlaces {
  const data = readData('places')
  const spellings = readData('spellings')
  const codesOf = new Map<string, Set<string>>()
  const add = ({ name, code }: PlaceName) => {
    const key = nameKey(name)
    codesOf.set(key, (codesOf.get(key) ?? new Set()).add(code))
  }
  list(member(data, 'places'), (item) => {
    const [code = '', ...names] = list(item, text)
    for (const name of names) add({ name, code })
  })
  const places = codesOf.size
  const ambiguous = [...codesOf.values()].filter((codes) => codes.size > 1).length
  for (const { name, code } of current) {
    add({ name, code })
    add({ name: withoutTag(name), code })
  }
  for (const kind of ['municipalities', 'places'] as const) {
    for (const spelling of readSpellings(kind)) add(spelling)
  }
  const known = new Set(codesOf.keys())
  for (const former of formerNames) if (!known.has(nameKey(former.name))) add(former)
  const about = member(data, 'about')
  return {
    index: { codesOf, codesOfProvince: readProvinces(current, member(spellings, 'provinces')) },
    table: {
      source: {
        kind: 'table',
        publisher: text(member(about, 'publisher')),
        table: text(member(about, 'table')),
        year: text(member(about, 'year')),
      },
      places,
      ambiguous,
      misses: ['no-own-postcode', 'one-municipality-per-postcode'],
    },
  }
}

/** Other spellings, our own list. */
export function readSpellings(kind: 'municipalities' | 'places'): readonly PlaceName[] {
  return list(member(readData('spellings'), kind), (item) => {
    const cell = row(item)
    return { name: text(cell(0)), code: text(cell(1)) }
  })
}

function readProvinces(current: readonly Municipality[], spellings: unknown) {
  const codesOf = new Map<string, Set<string>>()
  for (const { province, code } of current) {
    const key = nameKey(province)
    codesOf.set(key, (codesOf.get(key) ?? new Set()).add(code))
  }
  list(spellings, (item) => {
    const cell = row(item)
    codesOf.set(nameKey(text(cell(0))), codesOf.get(nameKey(text(cell(1)))) ?? new Set())
  })
  return codesOf
}
