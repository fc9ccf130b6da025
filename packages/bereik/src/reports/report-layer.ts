// SPDX-License-Identifier: EUPL-1.2
import { reachChart } from '@bereik/charts'
import type { Releasable } from '../figures/disclosure/releasable.ts'
import { comparisonsFor, hiddenShare, isOfLayer, toldTraits } from '../figures/layer-choice.ts'
import type { Comparison, LayerSummary, ReachAnswer, Trait } from '../figures/reach-answer.ts'
import { missedSentences } from '../figures/representation/missed.ts'
import { reachChartWords } from '../figures/words/chart-words.ts'
import { conclusionOf } from '../figures/words/conclusion.ts'
import { figureText } from '../figures/words/figure-text.ts'
import { whyMissing } from '../figures/words/sentences.ts'
import { sourceSentences } from '../figures/words/source-sentences.ts'
import { baseWords } from '../language/figures-bases.ts'
import { agesInWords } from '../language/figures-classes.ts'
import { formatDate } from '../language/figures-numbers.ts'
import { html, Markup } from './markup.ts'
import { placesTable, traitTable } from './report-tables.ts'
import { layerHeading, type Say } from './report-words.ts'

/** Everything a report tells of one layer of one account. */
export function layerSection(
  answer: Releasable<ReachAnswer>,
  layer: LayerSummary,
  index: number,
  say: Say,
): Markup {
  const language = say.language
  const about = say('about', {
    date: formatDate(layer.measuredOn, language),
    total: totalSentence(layer, say),
    base: baseWords[layer.base][language],
    range: agesInWords(layer.range.from, layer.range.to, language),
  })
  const followers = layer.layer === 'followers'
  return html`<section aria-labelledby="layer-${index}">
<h2 id="layer-${index}">${layerHeading(layer, say)}</h2>
<p>${about}</p>
${figuresPart(answer, layer, index, say)}
${followers ? placesPart(layer, say) : html``}
</section>`
}

/** Pictures and tables; or, where nothing may be shown, why that is, said once. */
function figuresPart(
  answer: Releasable<ReachAnswer>,
  layer: LayerSummary,
  index: number,
  say: Say,
): Markup {
  const traits = toldTraits(answer, layer)
  const isShown = answer.comparisons.some(
    (one) => isOfLayer(one, layer) && one.share.state === 'value',
  )
  const hidden = hiddenShare(answer, layer)
  if (!isShown && hidden) {
    const isUnknown = layer.total.state === 'withheld' && layer.total.rule === 'total-unknown'
    return html`<p>${whyMissing(hidden, say.language)} ${isUnknown ? say('give-number') : ''}</p>`
  }
  return html`${traits.map((trait, at) => traitFigure(answer, layer, trait, `figure-${index}-${at}`, say))}
${layer.layer === 'followers' ? missedPart(answer, layer, say) : html``}`
}

function totalSentence({ total }: LayerSummary, say: Say): string {
  if (total.state !== 'value') return whyMissing(total, say.language)
  return say('total', { total: figureText(total, 'count', say.language) })
}

function traitFigure(
  answer: Releasable<ReachAnswer>,
  layer: LayerSummary,
  trait: Trait,
  id: string,
  say: Say,
): Markup {
  const comparisons = comparisonsFor(answer, layer, trait)
  const chart = reachChart({
    id,
    conclusion: conclusionOf(answer, layer, trait, say.language),
    figures: answer,
    choice: { ...layer, trait },
    source: sourceSentences(comparisons, say.language).join(' '),
    words: reachChartWords(layer.layer, say.language),
  })
  return html`<h3>${chart.title}</h3>
<figure>
<div class="panels">${chart.panels.map((panel) => new Markup(panel.svg))}</div>
<figcaption class="hash">${chart.source}</figcaption>
</figure>
${traitTable(answer, layer, trait, say)}
${comparisons.some(isOverHundred) ? html`<p>${say('over-hundred')}</p>` : html``}`
}

function isOverHundred({ perHundredResidents: figure }: Comparison): boolean {
  return figure.state === 'value' && figure.high > 100
}

function missedPart(answer: ReachAnswer, layer: LayerSummary, say: Say): Markup {
  const sentences = missedSentences(answer, layer, say.language)
  return html`<h3>${say('missed')}</h3>
<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`
}

function placesPart(layer: LayerSummary, say: Say): Markup {
  const { residentPart, places } = layer
  const part = figureText(residentPart, 'share', say.language)
  const sentence = residentPart.state === 'value' ? say('places-part', { part }) : part
  return html`<h3>${say('places')}</h3>
<p>${sentence}</p>
${places.length > 0 ? placesTable(layer, say) : html``}`
}
