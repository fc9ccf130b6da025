// SPDX-License-Identifier: EUPL-1.2
import type { Language } from './catalogue.ts'

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** Keeps 12.1 from becoming 12.2 when it is rounded outward and stored as 12.100000000000001. */
const dust = 1e-9

/** Making one takes longer than using it a hundred times, and a page has hundreds of numbers. */
const formats = new Map<string, Intl.NumberFormat>()

function numberFormat(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language} ${decimals}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  })
  formats.set(key, made)
  return made
}

/** A number with the marks of the language: 1629 is "1.629" in Dutch, "1,629" in English. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return numberFormat(language, decimals).format(value)
}

/** A fraction as percent: 0.121 is "12,1%" in Dutch. */
export function formatPercent(fraction: number, language: Language, decimals = 0): string {
  return `${formatNumber(fraction * 100, language, decimals)}%`
}

/** A fraction in a sentence: "12 procent", "12 percent"; under 1 percent with one decimal. */
export function percentInWords(fraction: number, language: Language): string {
  const decimals = fraction > 0 && fraction < 0.01 ? 1 : 0
  const word = language === 'nl' ? 'procent' : 'percent'
  return `${formatNumber(fraction * 100, language, decimals)} ${word}`
}

/** Low and high as text, rounded outward with as few decimals as keep them apart (at most `most`). */
export function formatEnds(
  low: number,
  high: number,
  language: Language,
  most = 1,
): { readonly low: string; readonly high: string } {
  for (let decimals = 0; ; decimals += 1) {
    const factor = 10 ** decimals
    const down = Math.floor(low * factor + dust) / factor
    const up = Math.ceil(high * factor - dust) / factor
    const tight = up - down <= 1.5 * (high - low) + dust || decimals === most
    if (tight) {
      return {
        low: formatNumber(down, language, decimals),
        high: formatNumber(up, language, decimals),
      }
    }
  }
}

/** "tussen 11 en 13 procent"; one number where both ends read the same. Fractions in. */
export function betweenPercents(low: number, high: number, language: Language): string {
  const ends = formatEnds(low * 100, high * 100, language)
  const word = language === 'nl' ? 'procent' : 'percent'
  return `${between(ends, language)} ${word}`
}

/** "tussen 1.200 en 1.300"; one number where both ends read the same. */
export function betweenNumbers(low: number, high: number, language: Language, most = 0): string {
  return between(formatEnds(low, high, language, most), language)
}

function between(ends: { low: string; high: string }, language: Language): string {
  if (ends.low === ends.high) return ends.low
  return language === 'nl'
    ? `tussen ${ends.low} en ${ends.high}`
    : `between ${ends.low} and ${ends.high}`
}

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** An ISO date as people write it: "3 maart 2026". Text that is no ISO date comes back as it is. */
export function formatDate(date: string, language: Language): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  const month = months[language][Number(parts?.[2]) - 1]
  return parts && month ? `${Number(parts[3])} ${month} ${parts[1]}` : date
}
