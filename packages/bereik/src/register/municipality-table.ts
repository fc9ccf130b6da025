// SPDX-License-Identifier: EUPL-1.2
import { inDutchOrder } from './dutch-order.ts'
import type { Found, Merger, Municipality } from './municipality.ts'
import { parseMunicipalityCode } from './municipality-code.ts'
import { BrokenTable, list, member, number, readData, row, text } from './read-data.ts'

/** The years of which the register knows every municipality. */
export const registerYears = { first: 2011, last: 2026 } as const

/** All municipalities ever in the register by code, and how they merged. */
export interface MunicipalityTable {
  readonly byCode: ReadonlyMap<string, Municipality>
  /** In order of date. */
  readonly mergers: readonly Merger[]
}

export function readMunicipalityTable(): MunicipalityTable {
  const data = readData('municipalities')
  const provinces = list(member(data, 'provinces'), text)
  const municipalities = list(member(data, 'municipalities'), (item): Municipality => {
    const cell = row(item)
    const province = provinces[number(cell(2))]
    if (province === undefined) throw new BrokenTable('province')
    return {
      code: text(cell(0)),
      name: text(cell(1)),
      province,
      firstYear: number(cell(3)),
      lastYear: cell(4) === null ? null : number(cell(4)),
      example: false,
    }
  })
  const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]))
  const named = (code: string) => {
    const known = byCode.get(code)
    if (known === undefined) throw new BrokenTable(code)
    return { code, name: known.name }
  }
  const mergers = list(member(data, 'mergers'), (item): Merger => {
    const cell = row(item)
    return { date: text(cell(0)), from: named(text(cell(1))), to: named(text(cell(2))) }
  })
  return { byCode, mergers }
}

/** The municipalities of 1 January of a year in Dutch order; empty outside the register's years. */
export function municipalitiesOf(table: MunicipalityTable, year: number): readonly Municipality[] {
  if (year < registerYears.first || year > registerYears.last) return []
  return [...table.byCode.values()]
    .filter(({ firstYear, lastYear }) => firstYear <= year && (lastYear ?? year) >= year)
    .toSorted(inDutchOrder)
}

/** What a code stands for today; mergers are followed to the end, in a split along every part. */
export function findMunicipality(table: MunicipalityTable, given: string): Found {
  const code = parseMunicipalityCode(given)
  const municipality = code === null ? undefined : table.byCode.get(code)
  if (municipality === undefined) return { state: 'unknown' }
  const ends = table.mergers.filter((merger) => merger.from.code === municipality.code)
  const last = ends.at(-1)
  if (last === undefined) return { state: 'current', municipality }
  const successors = successorsOf(table, municipality.code).toSorted(inDutchOrder)
  return { state: 'abolished', municipality, on: last.date, successors }
}

function successorsOf(table: MunicipalityTable, code: string): readonly Municipality[] {
  const ends = table.mergers.filter((merger) => merger.from.code === code)
  if (ends.length > 0) {
    return [...new Set(ends.flatMap((merger) => successorsOf(table, merger.to.code)))]
  }
  const municipality = table.byCode.get(code)
  return municipality === undefined ? [] : [municipality]
}
