// SPDX-License-Identifier: EUPL-1.2

import type { Releasable } from '../figures/disclosure/releasable.ts'
import type { Door } from '../figures/disclosure/released-tally.ts'
import type { Source } from '../figures/figure.ts'
import { comparisonsFor, hiddenShare, toldTraits } from '../figures/layer-choice.ts'
import type { LayerSummary, ReachAnswer } from '../figures/reach-answer.ts'
import { standOut } from '../figures/representation/stand-out.ts'
import { conclusionOf } from '../figures/words/conclusion.ts'
import { comparisonSentences, whyMissing } from '../figures/words/sentences.ts'
import type { Language } from '../language/catalogue.ts'
import { formatDate } from '../language/figures-numbers.ts'
import { doorWords } from '../language/figures-terms.ts'
import { html, Markup } from './markup.ts'
import { audienceSections } from './report-audiences.ts'
import { reportCss } from './report-css.ts'
import { layerSection } from './report-layer.ts'
import { layerHeading, type Say, sayIn } from './report-words.ts'

export interface ReportRequest {
  /** What passed the gate; a raw tally does not compile here. */
  readonly answer: Releasable<ReachAnswer>
  /** The door it passed, said on top. */
  readonly door: Door
  readonly language: Language
  /** ISO date. */
  readonly madeOn: string
  /** Of the software. */
  readonly version: string
}

/** One self-contained HTML file: no request, no script; opens alone in a browser and prints. */
export function report(request: ReportRequest): string {
  const { answer, door, language } = request
  const say = sayIn(language)
  const title = say('title', { name: answer.municipality.name })
  const made = say('made-on', {
    date: formatDate(request.madeOn, language),
    version: request.version,
    name: answer.municipality.name,
    code: answer.municipality.code,
  })
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(reportCss)}</style>
</head>
<body>
<a class="skip" href="#content">${say('skip')}</a>
<header>
<p class="${door}">${doorWords[door][language]}</p>
<h1>${title}</h1>
<p>${made}</p>
</header>
<main id="content">
${summary(answer, say)}
${answer.layers.map((layer, index) => layerSection(answer, layer, index + 1, say))}
${audienceSections(answer, say)}
<section aria-labelledby="method">
<h2 id="method">${say('method')}</h2>
<p>${say('method-shares')}</p>
<p>${say('method-verdict')}</p>
</section>
${sourceList(answer, say)}
</main>
</body>
</html>
`.text
}

function summary(answer: ReachAnswer, say: Say): Markup {
  const parts = answer.layers.map(
    (layer) => html`<h3>${layerHeading(layer, say)}</h3>
${sentencesOf(answer, layer, say).map((sentence) => html`<p>${sentence}</p>`)}`,
  )
  return html`<section aria-labelledby="summary">
<h2 id="summary">${say('summary')}</h2>
${parts.length > 0 ? parts : html`<p>${say('no-files')}</p>`}
<p><strong>${say('may-not-be-said')}</strong></p>
</section>`
}

/** The classes that stand out, in whole sentences; else the finding alone. */
function sentencesOf(answer: ReachAnswer, layer: LayerSummary, say: Say): readonly string[] {
  const [trait = 'age'] = toldTraits(answer, layer)
  const found = standOut(comparisonsFor(answer, layer, trait))
  if (found.length === 0) {
    const hidden = hiddenShare(answer, layer)
    const why = hidden ? whyMissing(hidden, say.language) : ''
    return [conclusionOf(answer, layer, trait, say.language), why].filter((text) => text !== '')
  }
  return found.map((one) => comparisonSentences(one, say.language).join(' '))
}

/** Every file and table once, with the whole hash, so that anybody can check the file. */
function sourceList(answer: ReachAnswer, say: Say): Markup {
  const figures = [
    ...answer.comparisons.flatMap((one) => [one.share, one.residents]),
    ...answer.layers.map((layer) => layer.total),
    ...answer.audiences.flatMap(({ classes }) => classes.map((one) => one.share)),
    ...answer.reactions.flatMap((one) => [one.reactions, one.reactors]),
  ]
  const sources = figures.flatMap((one) => (one.state === 'value' ? one.sources : []))
  const sentences = new Set(sources.map((source) => sourceText(source, say)))
  return html`<section aria-labelledby="sources">
<h2 id="sources">${say('sources')}</h2>
<ul>${[...sentences].map((sentence) => html`<li class="hash">${sentence}</li>`)}</ul>
</section>`
}

function sourceText(source: Source, say: Say): string {
  if (source.kind === 'table') {
    const { publisher, table, year } = source
    return say('source-table', { publisher, table, year })
  }
  return say(source.sha256 === null ? 'source-unnamed-file' : 'source-file', {
    hash: source.sha256 ?? '',
    reader: source.reader,
    date: formatDate(source.measuredOn, say.language),
  })
}
