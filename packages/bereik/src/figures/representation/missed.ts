// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../language/catalogue.ts'
import { classAsPeople } from '../../language/figures-classes.ts'
import { formatNumber } from '../../language/figures-numbers.ts'
import { fillIn, sentenceTemplates } from '../../language/figures-sentences.ts'
import type { Figure } from '../figure.ts'
import { comparisonsFor, type LayerChoice, toldTraits } from '../layer-choice.ts'
import type { Comparison, ReachAnswer } from '../reach-answer.ts'
import { accountName } from '../words/account-name.ts'
import { whyMissing } from '../words/sentences.ts'

/** Where the list of the missed ends: more is a table. */
const longestList = 5

/**
 * The classes of a layer by residents not reached, most first (method, section 2: never by ratio).
 * Age and gender together where these are shown, else ages, else genders. Classes without that number are left
 * out.
 */
export function missedClasses(answer: ReachAnswer, choice: LayerChoice): readonly Comparison[] {
  const shown = toldTraits(answer, choice).map((trait) =>
    comparisonsFor(answer, choice, trait).filter((one) => one.notReached.state === 'value'),
  )
  const known = shown.find((classes) => classes.length > 0) ?? []
  return known.toSorted((a, b) => lowEnd(b.notReached) - lowEnd(a.notReached))
}

/** "Wie u mist" as sentences, or one sentence on why it cannot be told. */
export function missedSentences(
  answer: ReachAnswer,
  choice: LayerChoice,
  language: Language,
): readonly string[] {
  const missed = missedClasses(answer, choice).slice(0, longestList)
  if (missed.length > 0) {
    return missed.map((one) =>
      fillIn(sentenceTemplates['not-reached'][language], {
        class: capital(classAsPeople(one.class, language)),
        count: formatNumber(roundedDown(lowEnd(one.notReached)), language),
      }),
    )
  }
  const [first] = toldTraits(answer, choice)
    .toReversed()
    .flatMap((trait) => comparisonsFor(answer, choice, trait))
  const values = {
    account: accountName(choice),
    why: first ? whyMissing(first.notReached, language) : '',
  }
  return [fillIn(sentenceTemplates['not-reached-none'][language], values).trim()]
}

function lowEnd(figure: Figure): number {
  return figure.state === 'value' ? figure.low : 0
}

/** "At least 4,310" stays true when it is told as 4,300. */
function roundedDown(count: number): number {
  const step = count >= 1000 ? 100 : count >= 100 ? 10 : 1
  return Math.floor(count / step) * step
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
