// SPDX-License-Identifier: EUPL-1.2
import { metrics } from '@bereik/inlets'
import type { Language } from './catalogue.ts'
import { layerWords } from './figures-terms.ts'
import { audiencePartWords, healthWords } from './health.ts'

/** What a line of the health page can be about. */
type Subject =
  | {
      readonly kind: 'audience'
      readonly layer: 'followers' | 'views' | 'visitors' | null
      readonly part: keyof typeof audiencePartWords | null
    }
  | { readonly kind: 'posts' | 'reactions' }
  | { readonly kind: 'counter' | 'metric'; readonly metric: string }

/** What a line is about, in words. */
export function subjectName(subject: Subject, language: Language): string {
  if (subject.kind === 'audience' && subject.part !== null) {
    const part = audiencePartWords[subject.part][language]
    // Of followers it goes without saying; of views and visits it does not.
    const { layer } = subject
    return layer === null || layer === 'followers'
      ? part
      : `${part} (${layerWords[layer][language]})`
  }
  if (!('metric' in subject)) return healthWords[subject.kind][language]
  return metrics.find(({ id }) => id === subject.metric)?.label[language] ?? subject.metric
}
