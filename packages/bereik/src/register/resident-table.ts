// SPDX-License-Identifier: EUPL-1.2
import { list, member, number, readData, row, text } from './read-data.ts'
import type { AgeGroup, Residents, ResidentsApproximation, TableSource } from './residents.ts'

/** Residents of every municipality of 2026 by code, each made when asked for. */
export type ResidentTable = (code: string) => Residents | null

function readSource(about: unknown): TableSource {
  return {
    kind: 'table',
    publisher: text(member(about, 'publisher')),
    table: text(member(about, 'table')),
    year: text(member(about, 'year')),
  }
}

/**
 * The age table counts persons of 2021-2022; every municipality is scaled to its inhabitants of
 * 2026, so the shares are the table's and the total is today's.
 */
export function readResidentTable(): ResidentTable {
  const data = readData('residents')
  const ages = list(member(data, 'ages'), text)
  const ageSource = readSource(member(data, 'ageTable'))
  const inhabitantsSource = readSource(member(data, 'inhabitantsTable'))
  const off = new Map(list(member(data, 'off'), readOff))
  const rows = new Map(list(member(data, 'residents'), (item) => [text(row(item)(0)), row(item)]))
  return (code) => {
    const cell = rows.get(code)
    if (cell === undefined) return null
    const inhabitants = number(cell(1))
    const tableOff = off.get(code)
    return {
      code,
      inhabitants,
      year: inhabitantsSource.year,
      groups: scaledGroups(ages, list(cell(2), number), list(cell(3), number), inhabitants),
      sources: [ageSource, inhabitantsSource],
      approximated: [
        { reason: 'five-year-groups-split', offBy: null },
        ...(tableOff === undefined ? [] : [tableOff]),
      ],
    }
  }
}

function readOff(item: unknown): readonly [string, ResidentsApproximation] {
  const cell = row(item)
  const offBy = number(cell(1))
  return [text(cell(0)), { reason: 'table-off', offBy, remaining: number(cell(2)) }]
}

function scaledGroups(
  ages: readonly string[],
  women: readonly number[],
  men: readonly number[],
  inhabitants: number,
): readonly AgeGroup[] {
  const counted = [...women, ...men].reduce((sum, count) => sum + count, 0)
  const scale = inhabitants / counted
  return ages.map((age, index) => ({
    age,
    women: (women[index] ?? 0) * scale,
    men: (men[index] ?? 0) * scale,
  }))
}
