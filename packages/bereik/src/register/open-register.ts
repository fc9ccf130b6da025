// SPDX-License-Identifier: EUPL-1.2
import { exampleMunicipality, examplePlaces, exampleResidents } from './example-municipality.ts'
import { locatePlace } from './locate-place.ts'
import type { Found, Municipality } from './municipality.ts'
import { parseMunicipalityCode } from './municipality-code.ts'
import {
  findMunicipality,
  type MunicipalityTable,
  municipalitiesOf,
  readMunicipalityTable,
  registerYears,
} from './municipality-table.ts'
import { once } from './once.ts'
import { readPlaces, readSpellings, withoutTag } from './read-place-index.ts'
import type { Register } from './register-interface.ts'
import { readResidentTable } from './resident-table.ts'
import type { Residents } from './residents.ts'
import { residentsInBands } from './residents-in-bands.ts'
import { type Findable, searchMunicipalities } from './search-municipalities.ts'

/**
 * The register over its own tables, each read when first needed and kept.
 *
 * @param options.example whether the made-up municipality GM9999 can be found; it is in no list
 */
export function openRegister(options: { readonly example: boolean }): Register {
  const table = once(readMunicipalityTable)
  const residentTable = once(readResidentTable)
  const findables = once(() => findablesOf(table(), options.example))
  const places = once(() => openPlaces(table(), options.example))
  const today = once(() => municipalitiesOf(table(), registerYears.last))

  const strictCode = (given: string): string => parseMunicipalityCode(given) ?? ''
  const isExample = (given: string): boolean =>
    options.example && strictCode(given) === exampleMunicipality.code
  const find = (given: string): Found =>
    isExample(given)
      ? { state: 'current', municipality: exampleMunicipality }
      : findMunicipality(table(), given)
  const residents = (given: string): Residents | null =>
    isExample(given) ? exampleResidents : residentTable()(strictCode(given))
  const locate = (label: string) => locatePlace(places().index, label)

  return {
    list: (year) =>
      year === undefined || year === registerYears.last ? today() : municipalitiesOf(table(), year),
    find,
    search: (text, limit = 20) => searchMunicipalities(findables(), text, limit),
    mergers(given) {
      const { mergers } = table()
      if (given === undefined) return mergers
      const code = strictCode(given)
      return mergers.filter(({ from, to }) => from.code === code || to.code === code)
    },
    residents,
    residentsInBands(given, bands) {
      const found = residents(given)
      return found === null ? null : residentsInBands(found.groups, bands)
    },
    inhabitants: (given) => residents(given)?.inhabitants ?? null,
    locatePlace: locate,
    municipalityOfPlace(label) {
      const found = locate(label)
      return found.state === 'municipality' ? found.code : null
    },
    get placeTable() {
      return places().table
    },
  }
}

function findablesOf(table: MunicipalityTable, example: boolean): readonly Findable[] {
  const all: Municipality[] = [...table.byCode.values()]
  if (example) all.push(exampleMunicipality)
  const otherNames = readSpellings('municipalities').flatMap(({ name, code }): Findable[] => {
    const municipality = table.byCode.get(code)
    return municipality === undefined ? [] : [{ municipality, name }]
  })
  const ownNames = all.flatMap((municipality): Findable[] => [
    { municipality, name: municipality.name },
    { municipality, name: withoutTag(municipality.name) },
  ])
  return [...ownNames, ...otherNames]
}

function openPlaces(table: MunicipalityTable, example: boolean) {
  const current = municipalitiesOf(table, registerYears.last)
  const former = [...table.byCode.values()].flatMap(({ name, code }) => {
    const found = findMunicipality(table, code)
    if (found.state !== 'abolished') return []
    const [successor, ...others] = found.successors
    return successor === undefined || others.length > 0 ? [] : [{ name, code: successor.code }]
  })
  return readPlaces(current, example ? [...former, ...examplePlaces] : former)
}
