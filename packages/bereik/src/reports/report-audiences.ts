// SPDX-License-Identifier: EUPL-1.2

import type { AudienceTable } from '../figures/audiences/audience-table.ts'
import {
  audienceCaption,
  audienceSources,
  audiencesOf,
} from '../figures/audiences/audience-words.ts'
import type { ReachAnswer, ReactionCount } from '../figures/reach-answer.ts'
import { accountName } from '../figures/words/account-name.ts'
import { whyMissing } from '../figures/words/sentences.ts'
import { sourcesInWords } from '../figures/words/source-sentences.ts'
import type { Language } from '../language/catalogue.ts'
import { audienceWords, partClassName } from '../language/figures-audiences.ts'
import { baseWords } from '../language/figures-bases.ts'
import { formatDate } from '../language/figures-numbers.ts'
import { fillIn } from '../language/figures-sentences.ts'
import { reactionWords } from '../language/figures-terms.ts'
import { html, type Markup } from './markup.ts'
import { numberCell, table } from './report-tables.ts'
import type { Say } from './report-words.ts'

/** Audiences without residents to lay beside, and how often people reacted; nothing where none are. */
export function audienceSections(answer: ReachAnswer, say: Say): readonly Markup[] {
  const { language } = say
  const groups = audiencesOf(answer.audiences, language)
  const audiences = groups.map(
    ({ id, heading, tables }) => html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
<p>${audienceWords.text[language]}</p>
${tables.map((one) => audiencePart(one, say))}
</section>`,
  )
  return answer.reactions.length === 0 ? audiences : [...audiences, reactionsPart(answer, say)]
}

function audiencePart(one: AudienceTable, say: Say): Markup {
  const { language } = say
  const caption = audienceCaption(one, language)
  const about = fillIn(audienceWords.about[language], {
    date: formatDate(one.measuredOn, language),
    base: baseWords[one.base][language],
  })
  if (one.classes.length === 0) {
    return html`<h3>${caption}</h3><p>${whyMissing(one.total, language)}</p>`
  }
  const rest = one.rest === null ? [] : [{ class: null, ...one.rest }]
  const rows = [...one.classes, ...rest].map(
    (row) => html`<tr>
<th scope="row">${nameOf(one, row.class, language)}</th>
${numberCell(row.count, 'count', say)}${numberCell(row.share, 'share', say)}
</tr>`,
  )
  const heads = [audienceWords.class, audienceWords.count, audienceWords.share]
  return html`<h3>${caption}</h3>
<p>${about}</p>
${table(
  caption,
  heads.map((head) => head[language]),
  rows,
)}
<p class="hash">${audienceSources(one, language).join(' ')}</p>`
}

function nameOf({ trait }: AudienceTable, name: string | null, language: Language): string {
  return name === null ? audienceWords.rest[language] : partClassName(trait, name, language)
}

function reactionsPart(answer: ReachAnswer, say: Say): Markup {
  const { language } = say
  const accounts = Map.groupBy(answer.reactions, accountName)
  const tables = [...accounts].map(([account, counts]) =>
    table(
      fillIn(audienceWords['reactions-caption'][language], { account }),
      [audienceWords.kind, audienceWords.year, audienceWords.count, audienceWords.reactors].map(
        (head) => head[language],
      ),
      counts.map((one) => reactionRow(one, say)),
    ),
  )
  const sources = new Set(
    answer.reactions.flatMap((one) => sourcesInWords(one.sources, one.platform, language)),
  )
  return html`<section aria-labelledby="reactions">
<h2 id="reactions">${audienceWords.reactions[language]}</h2>
<p>${audienceWords['reactions-text'][language]}</p>
${tables}
<p class="hash">${[...sources].join(' ')}</p>
</section>`
}

function reactionRow(one: ReactionCount, say: Say): Markup {
  const { language } = say
  const year = one.year === null ? audienceWords['no-year'][language] : String(one.year)
  return html`<tr>
<th scope="row">${reactionWords[one.reaction][language]}</th><td>${year}</td>
${numberCell(one.reactions, 'count', say)}${numberCell(one.reactors, 'count', say)}
</tr>`
}
