// SPDX-License-Identifier: EUPL-1.2
/**
 * Carries published facts on municipalities over into the register's own compact form.
 *
 *   node scripts/carry-over-register.ts [FOLDER]           writes packages/bereik/src/register/data
 *   node scripts/carry-over-register.ts --check [FOLDER]   exits 1 when that differs from the facts
 *
 * FOLDER holds the published tables (default `../shared/data`). The product never needs them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Row = Readonly<Record<string, string>>
type Counts = { readonly women: number[]; readonly men: number[] }
interface Merger {
  readonly date: string
  readonly from: string
  readonly to: string
}

const target = join(import.meta.dirname, '../packages/bereik/src/register/data')
const publisher = 'Centraal Bureau voor de Statistiek (CBS)'
const licence = 'CC BY 4.0'
const firstYear = 2011
const lastYear = 2026
const ages = [...Array.from({ length: 19 }, (_, index) => `${index * 5}-${index * 5 + 4}`), '95+']

/**
 * Haaren (GM0788) was split on 1 January 2021, a village to each successor. Its postcodes are its
 * villages, so every successor gets the very residents it took over (docs/decisions/register-haaren.md).
 */
const haaren = 'GM0788'
const villagesOfHaaren: Readonly<Record<string, string>> = {
  '5074': 'GM0855', // Biezenmortel -> Tilburg
  '5076': 'GM0824', // Haaren -> Oisterwijk
  '5268': 'GM0865', // Helvoirt -> Vught
  '5296': 'GM0757', // Esch -> Boxtel
}

/**
 * Postcodes of Heusden that the table of postcodes gives to no municipality: together exactly what
 * the age table misses there (docs/decisions/register-haaren.md).
 */
const leftOutOfHeusden: Readonly<Record<string, string>> = {
  '5156': 'GM0797', // Oudheusden
  '5157': 'GM0797', // Doeveren
  '5158': 'GM0797', // Heesbeen
  '5255': 'GM0797', // Herpt
  '5257': 'GM0797', // Hedikhuizen
}

/** Whose residents are added to the age table postcode by postcode. */
const addedPostcodes = { ...villagesOfHaaren, ...leftOutOfHeusden }

/**
 * Table 33 names one successor per code. These are the others of the four municipalities that were
 * split before 2020: common knowledge, not from an opened list (docs/decisions/register-mergers.md).
 */
const furtherSuccessors: readonly Merger[] = [
  { date: '2014-01-01', from: 'GM0055', to: 'GM0074' }, // Boarnsterhim -> Heerenveen
  { date: '2014-01-01', from: 'GM0055', to: 'GM1900' }, // Boarnsterhim -> Súdwest-Fryslân
  { date: '2014-01-01', from: 'GM0055', to: 'GM1921' }, // Boarnsterhim -> De Friese Meren
  { date: '2015-01-01', from: 'GM1671', to: 'GM0828' }, // Maasdonk -> Oss
  { date: '2018-01-01', from: 'GM0140', to: 'GM0080' }, // Littenseradiel -> Leeuwarden
  { date: '2018-01-01', from: 'GM0140', to: 'GM1949' }, // Littenseradiel -> Waadhoeke
  { date: '2019-01-01', from: 'GM0053', to: 'GM1969' }, // Winsum -> Westerkwartier
]

/** Names that the tables on postcodes and inhabitants spell otherwise than the list of codes. */
const namesMisspelt: Readonly<Record<string, string>> = {
  'Nuenen. Gerwen en Nederwetten': 'Nuenen, Gerwen en Nederwetten',
  'Sudwest-Fryslan': 'Súdwest-Fryslân',
}

function parseCsv(text: string): Row[] {
  const fields = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy
  const lines: string[][] = []
  let line: string[] = []
  for (const [, cell = '', end] of text.replace(/^\uFEFF/, '').matchAll(fields)) {
    line.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === ',') continue
    if (line.length > 1) lines.push(line)
    line = []
    if (end === '') break
  }
  const [header = [], ...rows] = lines
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  )
}

/** A field that must be there: a table without it is another table. */
function field(row: Row, name: string): string {
  const value = row[name]
  if (value === undefined) throw new Error(`column ${name} is missing`)
  return value
}

/** Persons; the tables leave a cell empty where nobody lives. */
const persons = (row: Row, name: string): number => Number(field(row, name) || '0')

function codesByName(names: ReadonlyMap<string, string>): (name: string) => string {
  const spelt = (name: string) => name.replaceAll('.', '')
  const codes = new Map([...names].map(([code, name]) => [spelt(name), code]))
  return (name) => {
    const code = codes.get(spelt(namesMisspelt[name] ?? name))
    if (code === undefined) throw new Error(`no code for ${name}`)
    return code
  }
}

/** The codes of today that a code went into. */
function currentCodes(code: string, mergers: readonly Merger[]): string[] {
  const next = mergers.filter((merger) => merger.from === code)
  if (next.length === 0) return [code]
  return [...new Set(next.flatMap((merger) => currentCodes(merger.to, mergers)))]
}

function readMunicipalities(folder: string) {
  const read = (name: string) =>
    parseCsv(readFileSync(join(folder, 'municipalities', name), 'utf8'))
  const years = new Map<string, number[]>()
  const names = new Map<string, string>()
  const provinces = new Map<string, string>()
  for (const row of read('gemeenten-per-jaar.csv')) {
    const code = field(row, 'gemeentecode')
    const name = field(row, 'gemeentenaam')
    years.set(code, [...(years.get(code) ?? []), Number(field(row, 'jaar'))])
    names.set(code, namesMisspelt[name] ?? name)
    provinces.set(code, field(row, 'provincie'))
  }
  const mergers = [...furtherSuccessors]
  for (const row of read('herindelingen-2011-2023.csv')) {
    const merger = {
      date: field(row, 'datum'),
      from: field(row, 'code_oud'),
      to: field(row, 'code_nieuw'),
    }
    mergers.push(merger)
    // Abolished on the register's first day: in no list of it, yet people still know the name.
    if (years.has(merger.from)) continue
    years.set(merger.from, [firstYear - 1])
    names.set(merger.from, field(row, 'naam_oud'))
    provinces.set(merger.from, provinces.get(merger.to) ?? '')
  }
  return { years, names, provinces, mergers }
}

type Municipalities = ReturnType<typeof readMunicipalities>

function municipalitiesFile({ years, names, provinces, mergers }: Municipalities): object {
  const provinceNames = [...new Set(provinces.values())].toSorted()
  const rows = [...years].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    about: {
      publisher,
      table:
        'Gemeenten alfabetisch 2014, 2020-2023, 2025, 2026; Gemeententabel (landelijke tabel 33)',
      year: `${firstYear}-${lastYear}`,
      licence,
      note: 'Years before 2020 without a list are walked back along the mergers. Rows: code, name, province, first and last 1 January (last null: still there). Mergers: date, old code, new code; the further successors of the four municipalities split before 2020 were added by hand.',
    },
    provinces: provinceNames,
    municipalities: rows.map(([code, stood]) => [
      code,
      names.get(code),
      provinceNames.indexOf(provinces.get(code) ?? ''),
      Math.min(...stood),
      Math.max(...stood) === lastYear ? null : Math.max(...stood),
    ]),
    mergers: mergers
      .toSorted((a, b) => (a.date + a.from + a.to < b.date + b.from + b.to ? -1 : 1))
      .map(({ date, from, to }) => [date, from, to]),
  }
}

function addPersons(to: Map<string, Counts>, code: string, age: string, row: Row, sexes: string[]) {
  const counts = to.get(code) ?? { women: ages.map(() => 0), men: ages.map(() => 0) }
  to.set(code, counts)
  const index = ages.indexOf(age)
  if (index < 0) throw new Error(`unknown age group ${age}`)
  const [women = '', men = ''] = sexes
  counts.women[index] = (counts.women[index] ?? 0) + persons(row, women)
  counts.men[index] = (counts.men[index] ?? 0) + persons(row, men)
}

const total = (counts: Counts | undefined): number =>
  counts === undefined ? 0 : [...counts.women, ...counts.men].reduce((sum, count) => sum + count, 0)

/** The age table on the borders of today, without what is added (`raw`) and with it (`spread`). */
function readAges(folder: string, mergers: readonly Merger[]) {
  const read = (name: string) => parseCsv(readFileSync(join(folder, 'population', name), 'utf8'))
  const raw = new Map<string, Counts>()
  const spread = new Map<string, Counts>()
  for (const row of read('gemeenten-leeftijd5-geslacht-afgeleid.csv')) {
    const old = field(row, 'gemeentecode')
    if (old === haaren) continue
    const [code = '', ...others] = currentCodes(old, mergers)
    if (others.length > 0) throw new Error(`${old} is split and nothing says how`)
    for (const table of [raw, spread]) {
      addPersons(table, code, field(row, 'leeftijd'), row, ['vrouwen', 'mannen'])
    }
  }
  for (const row of read('postcode4-leeftijd5-geslacht.csv')) {
    const code = addedPostcodes[field(row, 'postcode')]
    if (code === undefined) continue
    addPersons(spread, code, field(row, 'leeftijd'), row, ['inwoners_vrouw', 'inwoners_man'])
  }
  return { raw, spread }
}

function officialTotals(folder: string, mergers: readonly Merger[]): Map<string, number> {
  const official = new Map<string, number>()
  const text = readFileSync(join(folder, 'population/kwb-gemeenten-2021.csv'), 'utf8')
  for (const row of parseCsv(text)) {
    const [code = ''] = currentCodes(field(row, 'GM_CODE'), mergers)
    official.set(code, (official.get(code) ?? 0) + persons(row, 'AANT_INW'))
  }
  return official
}

function residentsFile(folder: string, { mergers }: Municipalities): object {
  const { raw, spread } = readAges(folder, mergers)
  const official = officialTotals(folder, mergers)
  const off = (code: string, counts: Counts | undefined) =>
    Number((total(counts) / (official.get(code) ?? 0) - 1).toFixed(4))
  const inhabitants = parseCsv(
    readFileSync(join(folder, 'population/gemeenten-inwoners-2026.csv'), 'utf8'),
  )
  return {
    ageTable: {
      publisher,
      table: '83502NED Bevolking per postcode, geslacht en leeftijd, summed to municipalities',
      year: '2021-2022',
      licence,
      note: 'On the borders of 2026. Every postcode counts for one municipality, cells are rounded to 5, 1,685 persons have no municipality; Haaren by its villages, Heusden with its five left-out postcodes.',
    },
    inhabitantsTable: {
      publisher: 'Gijs6/gemeentle, a list in the public domain',
      table: 'gemeenten.json',
      year: '2026',
      licence: 'Unlicense',
      note: 'State of the middle of 2026; the source states no reference date.',
    },
    offTable: {
      publisher,
      table: '85039NED Kerncijfers wijken en buurten 2021',
      year: '2021',
      licence,
      note: 'Where the age table differs by over 5 % from these inhabitants. Rows: code, by which fraction without the villages of Haaren and the left-out postcodes of Heusden, by which with them.',
    },
    ages,
    off: [...raw]
      .filter(([code, counts]) => Math.abs(off(code, counts)) > 0.05)
      .map(([code, counts]) => [code, off(code, counts), off(code, spread.get(code))]),
    residents: inhabitants.map((row) => {
      const code = field(row, 'gemeentecode')
      const counts = spread.get(code)
      if (counts === undefined) throw new Error(`no ages for ${code}`)
      return [code, persons(row, 'inwoners'), counts.women, counts.men]
    }),
  }
}

/** `Haren Gn`, `Hengelo (Gld)`, `Spaarndam gem. Haarlem`: the publisher's own tag, not the name. */
const tag = / (?:\([A-Za-z]+\)|gem\. \w+|Gld|NH|NB|G[Nn]|Ut|AC|L)$/

function placesFile(folder: string, { names, mergers }: Municipalities): object {
  const codeOf = codesByName(names)
  const places = new Map<string, Set<string>>()
  const text = readFileSync(join(folder, 'population/postcode4-gemeente-2022.csv'), 'utf8')
  for (const row of parseCsv(text)) {
    const place = field(row, 'plaats').replace(tag, '')
    const municipality = field(row, 'gemeente')
    if (place === '' || municipality === '') continue
    const village = villagesOfHaaren[field(row, 'postcode')]
    const [code = '', ...others] = village ? [village] : currentCodes(codeOf(municipality), mergers)
    if (others.length > 0) throw new Error(`${municipality} is split and nothing says how`)
    places.set(code, (places.get(code) ?? new Set()).add(place))
  }
  return {
    about: {
      publisher: `${publisher}; place names as in the package certegis (certe-medical-epidemiology)`,
      table: 'Four-digit postcodes with place and municipality',
      year: '2022',
      licence,
      note: 'Municipalities of 2026. One municipality and one place per postcode: a place without a postcode of its own, or on the far side of a border, is missing. Rows: code, places.',
    },
    places: [...places]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, found]) => [code, ...[...found].toSorted()]),
  }
}

/** One row of a list per line, so that a change can be read. */
function printFile(content: object): string {
  const parts = Object.entries(content).map(([key, value]) => {
    const rows = Array.isArray(value) && Array.isArray(value[0])
    const body = rows
      ? `[\n${value.map((row) => JSON.stringify(row)).join(',\n')}\n]`
      : JSON.stringify(value)
    return `${JSON.stringify(key)}: ${body}`
  })
  return `{\n${parts.join(',\n')}\n}\n`
}

function main(parameters: readonly string[]): number {
  const check = parameters.includes('--check')
  const folder = parameters.find((parameter) => parameter !== '--check') ?? '../shared/data'
  const municipalities = readMunicipalities(folder)
  const files = {
    'municipalities.json': municipalitiesFile(municipalities),
    'residents.json': residentsFile(folder, municipalities),
    'places.json': placesFile(folder, municipalities),
  }
  let differing = 0
  for (const [name, content] of Object.entries(files)) {
    const path = join(target, name)
    const text = printFile(content)
    if (!check) writeFileSync(path, text)
    else if (readFileSync(path, 'utf8') !== text) {
      differing += 1
      console.error(`${name} differs from the published tables`)
    }
  }
  return differing === 0 ? 0 : 1
}

process.exitCode = main(process.argv.slice(2))
