// SPDX-License-Identifier: EUPL-1.2
import { decideDecimalMark } from '../../../numbers/decimal-mark.ts'
import { type DecimalMark, readNumber } from '../../../numbers/number.ts'
import { readDay } from '../mapped-day.ts'
import type { MappedDateOrder } from '../mapping/mapping.ts'
import type { ExampleReading, WayOfWriting } from './table-preview.ts'

/** What stands around the cells: it decides where the cells leave the choice. */
export interface Surroundings {
  readonly headings: readonly string[]
  readonly delimiter: string
}

const marks: readonly DecimalMark[] = ['.', ',']

/** The cells of a column of numbers, and whether it seems to count: then it has no decimals. */
export interface NumberCells {
  readonly cells: readonly string[]
  readonly whole: boolean
}

/**
 * Which decimal mark a file uses, by its values of numbers together; where all of them leave it
 * open, by its language.
 */
export function waysOfNumbers(
  columns: readonly NumberCells[],
  around: Surroundings,
): WayOfWriting<DecimalMark> {
  const parted = columns.flatMap(({ cells }) => cells).filter((cell) => /\d[.,]\d/.test(cell))
  const usual = usualMark(around)
  if (parted.length === 0) return { suggestion: usual ?? '.', open: false, readings: [] }
  const said = new Set(columns.map(({ cells, whole }) => decideDecimalMark(cells, whole)))
  said.delete(null)
  const [only = null] = said
  const suggestion = said.size === 1 ? only : said.size === 0 ? usual : null
  const example = parted.find((cell) => differs(cell)) ?? parted[0] ?? ''
  const readings = marks.map((way): ExampleReading<DecimalMark> => {
    const value = readNumber(example, way)
    return { way, example, readAs: value === null ? null : String(value) }
  })
  return { suggestion, open: suggestion === null, readings }
}

function differs(cell: string): boolean {
  const [one, other] = marks.map((mark) => readNumber(cell, mark))
  return one !== other
}

/** What is usual for the language of the headings; null when they tell neither. */
function usualMark({ headings, delimiter }: Surroundings): DecimalMark | null {
  const language = languageOf(headings)
  if (delimiter === ';') return language === 'en' ? null : ','
  if (language === null) return null
  return language === 'nl' ? ',' : '.'
}

const orders: readonly MappedDateOrder[] = ['day-first', 'month-first', 'year-first']
const numeric = /^(?:\p{L}{2,9}\.?,? )?(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/u

/** In which order a file writes days, in the same way. */
export function waysOfDates(
  columns: readonly (readonly string[])[],
  around: Surroundings,
): WayOfWriting<MappedDateOrder> {
  const parts = columns.flat().flatMap((cell) => {
    const found = numeric.exec(cell.trim())
    return found === null ? [] : [found]
  })
  if (parts.length === 0) return { suggestion: 'year-first', open: false, readings: [] }
  const possible = orders.filter((order) =>
    parts.every(([cell]) => readDay(bare(cell), order) !== null),
  )
  const [only = null] = possible
  const language = languageOf(around.headings)
  const usual = language === 'nl' && possible.includes('day-first') ? 'day-first' : null
  const suggestion = possible.length === 1 ? only : usual
  const shown = possible.length === 0 ? orders : possible
  const first = parts.find(([, one, , two]) => one !== two) ?? parts[0]
  const example = bare(first?.[0] ?? '')
  const readings = shown.map((way): ExampleReading<MappedDateOrder> => {
    return { way, example, readAs: readDay(example, way)?.date ?? null }
  })
  return { suggestion, open: suggestion === null, readings }
}

function bare(cell: string): string {
  return cell.replace(/^\p{L}+\.?,? /u, '')
}

const dutch =
  /\b(?:datum|tijd(?:stip)?|bericht(?:en)?|tekst|aantal|weergaven|vertoningen|bereik|reacties?|volgers|titel|auteur|bron|geplaatst|opmerkingen|gedeeld|kliks|klikken|dag|naam|soort|nieuwe|van|onderwerp)\b/i
const english =
  /\b(?:date|time|posts?|text|message|number|views|impressions|reach|comments?|followers|title|author|source|posted|shares|clicks|day|name|type|new|of|reactions|network|likes)\b/i

/** The language of most headings; null when they tell neither, or as much of one as of the other. */
function languageOf(headings: readonly string[]): 'nl' | 'en' | null {
  const nl = headings.filter((heading) => dutch.test(heading)).length
  const en = headings.filter((heading) => english.test(heading) && !dutch.test(heading)).length
  return nl === en ? null : nl > en ? 'nl' : 'en'
}
