// SPDX-License-Identifier: EUPL-1.2
import { metrics } from '@bereik/inlets'
import type { Language } from './catalogue.ts'
import { audiencePartWords, healthWords } from './health.ts'

/** What a line of the health page can be about. */
type Subject =
  | { readonly kind: 'audience'; readonly part: keyof typeof audiencePartWords | null }
  | { readonly kind: 'posts' | 'reactions' }
  | { readonly kind: 'counter' | 'metric'; readonly metric: string }

/** What a line is about, in words. */
export function subjectName(subject: Subject, language: Language): string {
  if (subject.kind === 'audience' && subject.part !== null) {
    return audiencePartWords[subject.part][language]
  }
  if (!('metric' in subject)) return healthWords[subject.kind][language]
  return metrics.find(({ id }) => id === subject.metric)?.label[language] ?? subject.metric
}
