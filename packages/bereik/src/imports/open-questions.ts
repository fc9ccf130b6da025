// SPDX-License-Identifier: EUPL-1.2
import type { Recognition } from '@bereik/inlets'
import type { ImportAnswers, Question } from './import-account.ts'

/** A question without an answer to which a file cannot be read, and the code that tells why. */
export interface OpenQuestion {
  readonly question: Question
  readonly code: string
}

/** What a file leaves open and nobody answered yet: it is asked, never guessed. */
export function openQuestions(
  { platform, open = [] }: Recognition,
  answers: ImportAnswers,
): readonly OpenQuestion[] {
  const questions: OpenQuestion[] = []
  if (platform === null && answers.platform === undefined) {
    questions.push({ question: 'platform', code: 'platform-missing' })
  }
  if (open.includes('number-mark') && answers.numberMark === undefined) {
    questions.push({ question: 'number-mark', code: 'number-mark-needed' })
  }
  if (open.includes('date-order') && answers.dateOrder === undefined) {
    questions.push({ question: 'date-order', code: 'date-order-needed' })
  }
  return questions
}
