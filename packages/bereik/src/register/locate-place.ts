// SPDX-License-Identifier: EUPL-1.2
import { countryOf } from './country-of.ts'
import { nameKey } from './name-key.ts'

/** Where a place of a platform's list lies. */
export type PlaceFound =
  | { readonly state: 'municipality'; readonly code: string }
  /** One of these municipalities, the label does not say which. In all others it surely is not. */
  | { readonly state: 'ambiguous'; readonly codes: readonly string[] }
  | { readonly state: 'abroad' }
  /** Not in the table: it may be anywhere. */
  | { readonly state: 'unknown' }

/** What the table of places knows, keys as of `nameKey`. */
export interface PlaceIndex {
  readonly codesOf: ReadonlyMap<string, ReadonlySet<string>>
  /** Codes of the municipalities of a province, by every spelling of it. */
  readonly codesOfProvince: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Reads a label such as `Gouda, Netherlands`, `Gouda, South Holland, Netherlands` or `Gouda`. What
 * stands between name and country must be a province or a municipality and narrows the choice.
 */
export function locatePlace(index: PlaceIndex, label: string): PlaceFound {
  const [name = '', ...rest] = label.split(',').map((part) => part.trim())
  const end = rest.at(-1)
  const country = end === undefined ? 'none' : countryOf(end)
  if (country === 'abroad') return { state: 'abroad' }
  const between = country === 'home' ? rest.slice(0, -1) : rest
  let codes = [...(index.codesOf.get(nameKey(name)) ?? [])]
  for (const part of between) {
    const key = nameKey(part)
    const within = index.codesOfProvince.get(key) ?? index.codesOf.get(key) ?? new Set()
    codes = codes.filter((code) => within.has(code))
  }
  const [code, ...others] = codes
  if (code === undefined) return { state: 'unknown' }
  return others.length === 0 ? { state: 'municipality', code } : { state: 'ambiguous', codes }
}
