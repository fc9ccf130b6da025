// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../language/catalogue.ts'
import {
  betweenNumbers,
  formatEnds,
  formatNumber,
  formatPercent,
} from '../../language/figures-numbers.ts'
import { reasonWords, ruleWords } from '../../language/figures-reasons.ts'
import type { Figure, FigureValue } from '../figure.ts'

const endWords = {
  most: { nl: 'hooguit', en: 'at most' },
  least: { nl: 'minstens', en: 'at least' },
} as const

/** In which unit a figure is read. `points` are hundredths of a share, with their sign. */
export type FigureUnit = 'share' | 'count' | 'ratio' | 'points' | 'per-hundred'

/** A figure as a cell of a table says it; the whole reason where there is no number. */
export function figureText(figure: Figure, unit: FigureUnit, language: Language): string {
  if (figure.state === 'withheld') return ruleWords[figure.rule][language]
  if (figure.state === 'unavailable') return reasonWords[figure.reason][language]
  const { value } = figure
  if (isBounds(figure)) return marginText(figure, unit, language) ?? ''
  return numberText(unit === 'count' ? sensibly(value, figure) : value, unit, language)
}

/** The same where there is little room: hidden, or not known. */
export function shortFigureText(figure: Figure, unit: FigureUnit, language: Language): string {
  if (figure.state === 'value') return figureText(figure, unit, language)
  const words = {
    withheld: { nl: 'verborgen', en: 'hidden' },
    unavailable: { nl: 'niet bekend', en: 'not known' },
  }
  return words[figure.state][language]
}

/** "tussen 12,0 en 12,2%"; null where a figure has no margin worth telling. */
export function marginText(figure: Figure, unit: FigureUnit, language: Language): string | null {
  if (figure.state !== 'value' || figure.high <= figure.low) return null
  const { low, high } = figure
  if (unit === 'count') return countMargin(figure, language)
  if (unit === 'ratio') return betweenNumbers(low, high, language, 2)
  if (unit === 'per-hundred') return betweenNumbers(low, high, language, decimalsOf(high))
  const ends = formatEnds(low * 100, high * 100, language, 2)
  const sign = unit === 'share' ? '%' : ''
  if (isBounds(figure) && low <= 0) return `${endWords.most[language]} ${ends.high}${sign}`
  if (isBounds(figure) && high >= 1) return `${endWords.least[language]} ${ends.low}${sign}`
  if (ends.low === ends.high) return `${ends.low}${sign}`
  return language === 'nl'
    ? `tussen ${ends.low} en ${ends.high}${sign}`
    : `between ${ends.low} and ${ends.high}${sign}`
}

/**
 * A count that is approximated or has a margin is rounded to tens from a thousand on and to
 * hundreds from ten thousand on: more digits would claim what nobody knows. A counted number stays.
 */
function sensibly(count: number, figure: FigureValue): number {
  const isCounted = figure.low === figure.high && !figure.approximated?.length
  if (isCounted) return Math.round(count)
  const step = stepOf(figure.value)
  return Math.round(count / step) * step
}

function stepOf(count: number): number {
  return count >= 10_000 ? 100 : count >= 1000 ? 10 : 1
}

/** The ends rounded outward in the same steps; null where one step holds them both. */
function countMargin(figure: FigureValue, language: Language): string | null {
  const step = stepOf(figure.value)
  const low = Math.floor(figure.low / step) * step
  const high = Math.ceil(figure.high / step) * step
  return high - low <= step && step > 1 ? null : betweenNumbers(low, high, language)
}

/** Under one per hundred a second decimal tells something. */
function decimalsOf(perHundred: number): number {
  return perHundred < 1 ? 2 : 1
}

/** Figures whose middle is no estimate: only their ends are told. */
function isBounds(figure: Figure): boolean {
  if (figure.state !== 'value') return false
  return figure.method === 'among-residents-bounds' || figure.method === 'resident-part-bounds'
}

function numberText(value: number, unit: FigureUnit, language: Language): string {
  if (unit === 'share') return formatPercent(value, language, 1)
  if (unit === 'count') return formatNumber(Math.round(value), language)
  if (unit === 'ratio') return formatNumber(value, language, 2)
  if (unit === 'per-hundred') return formatNumber(value, language, decimalsOf(value))
  const points = formatNumber(value * 100, language, 1)
  return value > 0 ? `+${points}` : points
}
