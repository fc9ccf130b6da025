// SPDX-License-Identifier: EUPL-1.2

import type { LayerSummary } from '../figures/reach-answer.ts'
import { accountName } from '../figures/words/account-name.ts'
import type { Language } from '../language/catalogue.ts'
import { type ReportWordId, reportWords } from '../language/figures-report.ts'
import { fillIn } from '../language/figures-sentences.ts'

/** Says a text of the report in its language. */
export interface Say {
  (id: ReportWordId, values?: Readonly<Record<string, string>>): string
  readonly language: Language
}

export function sayIn(language: Language): Say {
  const say = (id: ReportWordId, values: Readonly<Record<string, string>> = {}) =>
    fillIn(reportWords[id][language], values)
  return Object.assign(say, { language })
}

/** "Volgers op Instagram": a layer of an account as headings and captions name it. */
export function layerHeading(layer: LayerSummary, say: Say): string {
  const isShort = layer.base === 'three-second-views-with-known-age-and-gender'
  return say(isShort ? 'layer-three-second-views' : `layer-${layer.layer}`, {
    account: accountName(layer),
  })
}
