// SPDX-License-Identifier: EUPL-1.2
import { isoDate } from '../../dates/calendar.ts'

export type DayOrder = 'day-first' | 'month-first' | 'year-first'

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/
const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/
const threeNumbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/
const dayNameYear =
  /^(\d{1,2})(?:e|ste|de|st|nd|rd|th)?[\s.-]+(\p{L}{3,9})\.?[\s,.-]+(\d{4})(?!\d)/u
const nameDayYear = /^(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u

/** Beginnings of the names of the months that tell them apart, Dutch and English. */
const months: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mrt', 'maa', 'mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
]

/** The day a text begins with and what comes after it; null when that is no existing day. */
export function readDay(
  text: string,
  order: DayOrder,
): { readonly date: string; readonly rest: string } | null {
  const found = yearFirst.exec(text)
  if (found !== null) return made(text, found[0], found[1], found[3], found[4])
  const short = compact.exec(text)
  if (short !== null) return made(text, short[0], short[1], short[2], short[3])
  const numbers = threeNumbers.exec(text)
  if (numbers !== null) {
    const [all, first, , second, third] = numbers
    if (order === 'day-first') return made(text, all, third, second, first)
    if (order === 'month-first') return made(text, all, third, first, second)
    return third?.length === 2 ? made(text, all, first, second, third) : null
  }
  const day = dayNameYear.exec(text)
  if (day !== null) return made(text, day[0], day[3], monthOf(day[2]), day[1])
  const name = nameDayYear.exec(text)
  return name === null ? null : made(text, name[0], name[3], monthOf(name[1]), name[2])
}

function made(text: string, taken: string, year = '', month = '', day = '') {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year)
  const date = isoDate(full, Number(month), Number(day))
  return date === null ? null : { date, rest: text.slice(taken.length) }
}

function monthOf(name = ''): string {
  const start = name.toLowerCase().slice(0, 3)
  return String(months.findIndex((names) => names.includes(start)) + 1)
}
