// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod'
import type { reachSchema } from '../../api/schemas/reach-schema.ts'
import type { Language } from '../../language/catalogue.ts'
import { cliWords } from '../../language/cli.ts'
import { formatEnds, formatNumber } from '../../language/figures-numbers.ts'
import { reasonWords, ruleWords } from '../../language/figures-reasons.ts'
import { fillIn } from '../../language/figures-sentences.ts'

type Figure = z.infer<typeof reachSchema>['comparisons'][number]['share']

interface Form {
  readonly factor: number
  readonly decimals: number
  readonly unit: string
}
export const percent: Form = { factor: 100, decimals: 1, unit: ' %' }
export const times: Form = { factor: 1, decimals: 2, unit: '' }
export const whole: Form = { factor: 1, decimals: 0, unit: '' }
export const perHundred: Form = { factor: 1, decimals: 1, unit: '' }

/** Why there is no number; an id without words is shown as it is. */
function absence(figure: Exclude<Figure, { state: 'value' }>, language: Language): string {
  const id = figure.state === 'withheld' ? figure.rule : figure.reason
  const words = Object.entries({ ...reasonWords, ...ruleWords }).find(([key]) => key === id)?.[1]
  return words === undefined ? id : words[language]
}

/** A figure with its ends, or why there is none. */
export function figureCell(
  figure: Figure,
  { factor, decimals, unit }: Form,
  language: Language,
): string {
  if (figure.state !== 'value') return absence(figure, language)
  const value = formatNumber(figure.value * factor, language, decimals)
  const ends = formatEnds(figure.low * factor, figure.high * factor, language, decimals)
  if (ends.low === value && ends.high === value) return `${value}${unit}`
  return `${fillIn(cliWords.between[language], { value, ...ends })}${unit}`
}
