// SPDX-License-Identifier: EUPL-1.2
import type { ReachChartWords } from '@bereik/charts'
import type { Language } from '../../language/catalogue.ts'
import { ageLabel, className } from '../../language/figures-classes.ts'
import { formatNumber } from '../../language/figures-numbers.ts'
import { layerWords, shortVerdictWords } from '../../language/figures-terms.ts'
import type { Layer } from '../reach-answer.ts'
import { shortFigureText } from './figure-text.ts'

/** The words of the central picture, for pages and reports alike. */
export function reachChartWords(layer: Layer, language: Language): ReachChartWords {
  const nl = language === 'nl'
  return {
    layer: layerWords[layer][language],
    residents: layerWords.residents[language],
    margin: nl ? 'marge' : 'margin',
    shortName: (one) => ageLabel(one.class, language),
    fullName: (one) => className(one.class, language),
    panelName: (gender) => capital(className(gender, language)),
    figure: (figure) => shortFigureText(figure, 'share', language),
    verdict: (verdict) =>
      verdict === null
        ? nl
          ? 'geen oordeel'
          : 'no verdict'
        : shortVerdictWords[verdict][language],
    percent: (fraction) => `${formatNumber(Math.round(fraction * 1000) / 10, language)}%`,
  }
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
