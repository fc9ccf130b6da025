// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod'
import type { reachSchema } from '../../api/schemas/reach-schema.ts'
import { accountName } from '../../figures/words/account-name.ts'
import type { Language } from '../../language/catalogue.ts'
import { audienceWords, partClassName } from '../../language/figures-audiences.ts'
import { formatDate } from '../../language/figures-numbers.ts'
import { fillIn } from '../../language/figures-sentences.ts'
import { layerWords, reactionWords, traitWords } from '../../language/figures-terms.ts'
import { figureCell, percent, whole } from './figure-cell.ts'
import { textTable } from './text-table.ts'

type Reach = z.infer<typeof reachSchema>
type Audience = Reach['audiences'][number]

/** Industries, functions, company sizes, places: a table each, without residents beside them. */
export function audiencesText(audiences: Reach['audiences'], language: Language): string {
  return audiences.map((one) => `\n${titleOf(one, language)}\n${partsOf(one, language)}`).join('')
}

function titleOf(one: Audience, language: Language): string {
  const caption = fillIn(audienceWords.caption[language], {
    layer: layerWords[one.layer][language],
    account: accountName(one),
    trait: traitWords[one.trait][language],
  })
  return `${caption}, ${formatDate(one.measuredOn, language)}`
}

function partsOf({ trait, total, classes, rest }: Audience, language: Language): string {
  if (classes.length === 0) return `${figureCell(total, whole, language)}\n`
  const columns = [
    { title: audienceWords.class[language] },
    { title: audienceWords.count[language], right: true },
    { title: audienceWords.share[language], right: true },
  ]
  const rows = [...classes, ...(rest === null ? [] : [{ class: null, ...rest }])].map(
    ({ class: name, count, share }) => [
      name === null ? audienceWords.rest[language] : partClassName(trait, name, language),
      figureCell(count, whole, language),
      figureCell(share, percent, language),
    ],
  )
  return textTable(columns, rows)
}

/** How often people reacted, by kind and year. */
export function reactionsText(reactions: Reach['reactions'], language: Language): string {
  const accounts = Map.groupBy(reactions, accountName)
  return [...accounts]
    .map(([account, counts]) => {
      const columns = [
        { title: audienceWords.kind[language] },
        { title: audienceWords.year[language] },
        { title: audienceWords.count[language], right: true },
        { title: audienceWords.reactors[language], right: true },
      ]
      const rows = counts.map((one) => [
        reactionWords[one.reaction][language],
        one.year === null ? '' : String(one.year),
        figureCell(one.reactions, whole, language),
        figureCell(one.reactors, whole, language),
      ])
      const title = fillIn(audienceWords['reactions-caption'][language], { account })
      return `\n${title}\n${textTable(columns, rows)}`
    })
    .join('')
}
