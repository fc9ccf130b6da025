// SPDX-License-Identifier: EUPL-1.2
import type { Figure } from '../figures/figure.ts'
import { comparisonsFor } from '../figures/layer-choice.ts'
import type { Comparison, LayerSummary, ReachAnswer, Trait } from '../figures/reach-answer.ts'
import { type FigureUnit, figureText, marginText } from '../figures/words/figure-text.ts'
import { className } from '../language/figures-classes.ts'
import { layerWords, verdictWords } from '../language/figures-terms.ts'
import { html, type Markup } from './markup.ts'
import { layerHeading, type Say } from './report-words.ts'

/** The figures of one trait of one layer as a table with caption and scopes. */
export function traitTable(
  answer: ReachAnswer,
  layer: LayerSummary,
  trait: Trait,
  say: Say,
): Markup {
  const comparisons = comparisonsFor(answer, layer, trait)
  const name = capital(layerWords[layer.layer][say.language])
  // Without one number in them the two columns would repeat one reason a dozen times.
  const counts = comparisons.some((one) => one.notReached.state === 'value')
  const heads = [
    say('column-class'),
    name,
    say('column-residents'),
    say('column-difference'),
    say('column-verdict'),
    ...(counts ? [say('column-per-hundred'), say('column-not-reached')] : []),
  ]
  const rows = comparisons.map((one) => traitRow(one, counts, say))
  return table(say(`table-${trait}`, { layer: layerHeading(layer, say) }), heads, rows)
}

function traitRow(one: Comparison, counts: boolean, say: Say): Markup {
  const verdict = one.verdict === null ? say('no-verdict') : verdictWords[one.verdict][say.language]
  return html`<tr>
<th scope="row">${className(one.class, say.language)}</th>
${numberCell(one.share, 'share', say)}
${numberCell(one.residents, 'share', say)}
${numberCell(one.difference, 'points', say)}
<td>${verdict}</td>
${counts ? [numberCell(one.perHundredResidents, 'per-hundred', say), numberCell(one.notReached, 'count', say)] : []}
</tr>`
}

/** The places a platform names, with their shares. */
export function placesTable(layer: LayerSummary, say: Say): Markup {
  const rows = layer.places.map(
    (place) =>
      html`<tr><th scope="row">${place.name}</th>${numberCell(place.share, 'share', say)}</tr>`,
  )
  return table(
    say('places-table', { layer: layerHeading(layer, say) }),
    [say('column-place'), say('column-share')],
    rows,
  )
}

/** A wide table scrolls by itself on a small screen, also by keyboard. */
export function table(caption: string, heads: readonly string[], rows: readonly Markup[]): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
<table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}
</tbody>
</table>
</div>`
}

export function numberCell(figure: Figure, unit: FigureUnit, say: Say): Markup {
  const text = figureText(figure, unit, say.language)
  if (figure.state !== 'value') return html`<td>${text}</td>`
  const margin = marginText(figure, unit, say.language)
  if (margin === null || margin === text) return html`<td class="number">${text}</td>`
  return html`<td class="number">${text} <span class="margin">${margin}</span></td>`
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
