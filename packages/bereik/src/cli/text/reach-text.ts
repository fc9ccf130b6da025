// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod'
import type { reachSchema } from '../../api/schemas/reach-schema.ts'
import type { Language } from '../../language/catalogue.ts'
import { cliWords } from '../../language/cli.ts'
import { shortClassName } from '../../language/figures-classes.ts'
import { formatDate, formatEnds, formatNumber } from '../../language/figures-numbers.ts'
import { reasonWords, ruleWords } from '../../language/figures-reasons.ts'
import { fillIn } from '../../language/figures-sentences.ts'
import {
  layerWords,
  platformNames,
  shortVerdictWords,
  traitWords,
} from '../../language/figures-terms.ts'
import { textTable } from './text-table.ts'

type Reach = z.infer<typeof reachSchema>
type Comparison = Reach['comparisons'][number]
type Figure = Comparison['share']

interface Form {
  readonly factor: number
  readonly decimals: number
  readonly unit: string
}
const percent: Form = { factor: 100, decimals: 1, unit: ' %' }
const times: Form = { factor: 1, decimals: 2, unit: '' }
const perHundred: Form = { factor: 1, decimals: 1, unit: '' }

/** Why there is no number; an id without words is shown as it is. */
function absence(figure: Exclude<Figure, { state: 'value' }>, language: Language): string {
  const id = figure.state === 'withheld' ? figure.rule : figure.reason
  const words = Object.entries({ ...reasonWords, ...ruleWords }).find(([key]) => key === id)?.[1]
  return words === undefined ? id : words[language]
}

function figureText(figure: Figure, { factor, decimals, unit }: Form, language: Language): string {
  if (figure.state !== 'value') return absence(figure, language)
  const value = formatNumber(figure.value * factor, language, decimals)
  const ends = formatEnds(figure.low * factor, figure.high * factor, language, decimals)
  if (ends.low === value && ends.high === value) return `${value}${unit}`
  return `${fillIn(cliWords.between[language], { value, ...ends })}${unit}`
}

function groupTitle({ platform, account, layer, measuredOn, trait }: Comparison, lang: Language) {
  const named = account === null ? platformNames[platform] : `${platformNames[platform]} ${account}`
  const title = fillIn(cliWords.layerTitle[lang], {
    platform: named,
    layer: layerWords[layer][lang],
    date: formatDate(measuredOn, lang),
  })
  return `${title} (${traitWords[trait][lang]})`
}

function groupTable(comparisons: readonly Comparison[], language: Language): string {
  const word = (key: keyof typeof cliWords) => cliWords[key][language]
  const columns = [
    { title: word('class') },
    { title: word('share'), right: true },
    { title: word('residents'), right: true },
    { title: word('ratio'), right: true },
    { title: word('perHundred'), right: true },
    { title: word('verdict') },
  ]
  const rows = comparisons.map(
    ({ share, residents, ratio, perHundredResidents, verdict, ...rest }) => [
      shortClassName(rest.class, language),
      figureText(share, percent, language),
      figureText(residents, percent, language),
      figureText(ratio, times, language),
      figureText(perHundredResidents, perHundred, language),
      verdict === null ? '' : shortVerdictWords[verdict][language],
    ],
  )
  return textTable(columns, rows)
}

/** The comparisons as tables: one per account, layer, day and trait. */
export function reachText({ municipality, comparisons }: Reach, language: Language): string {
  const heading = `${municipality.name} (${municipality.code})\n`
  if (comparisons.length === 0) return `${heading}${cliWords.noReach[language]}\n`
  const groups = Map.groupBy(comparisons, (comparison) => groupTitle(comparison, language))
  const tables = [...groups].map(([title, group]) => `\n${title}\n${groupTable(group, language)}`)
  return `${heading}${tables.join('')}\n${cliWords.ownUse[language]}\n`
}
