// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod'
import type { reachSchema } from '../../api/schemas/reach-schema.ts'
import type { Language } from '../../language/catalogue.ts'
import { cliWords } from '../../language/cli.ts'
import { shortClassName } from '../../language/figures-classes.ts'
import { formatDate } from '../../language/figures-numbers.ts'
import { fillIn } from '../../language/figures-sentences.ts'
import {
  layerWords,
  platformNames,
  shortVerdictWords,
  traitWords,
} from '../../language/figures-terms.ts'
import { audiencesText, reactionsText } from './audiences-text.ts'
import { figureCell, percent, perHundred, times } from './figure-cell.ts'
import { textTable } from './text-table.ts'

type Reach = z.infer<typeof reachSchema>
type Comparison = Reach['comparisons'][number]

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
      figureCell(share, percent, language),
      figureCell(residents, percent, language),
      figureCell(ratio, times, language),
      figureCell(perHundredResidents, perHundred, language),
      verdict === null ? '' : shortVerdictWords[verdict][language],
    ],
  )
  return textTable(columns, rows)
}

/** The comparisons as tables, one per account, layer, day and trait; then audiences and reactions. */
export function reachText(reach: Reach, language: Language): string {
  const { municipality, comparisons, audiences, reactions } = reach
  const heading = `${municipality.name} (${municipality.code})\n`
  if (comparisons.length + audiences.length + reactions.length === 0) {
    return `${heading}${cliWords.noReach[language]}\n`
  }
  const groups = Map.groupBy(comparisons, (comparison) => groupTitle(comparison, language))
  const tables = [...groups].map(([title, group]) => `\n${title}\n${groupTable(group, language)}`)
  const others = `${audiencesText(audiences, language)}${reactionsText(reactions, language)}`
  return `${heading}${tables.join('')}${others}\n${cliWords.ownUse[language]}\n`
}
