// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../language/catalogue.ts'
import { agesInWords, classAfterIs, classAsPeople } from '../../language/figures-classes.ts'
import { betweenPercents, formatDate, percentInWords } from '../../language/figures-numbers.ts'
import { reasonWords, ruleWords } from '../../language/figures-reasons.ts'
import { fillIn, type SentenceId, sentenceTemplates } from '../../language/figures-sentences.ts'
import type { Figure } from '../figure.ts'
import type { Comparison } from '../reach-answer.ts'
import { accountName } from './account-name.ts'

/**
 * What one comparison says, in whole sentences: "Van uw volgers op Instagram (stand 3 maart 2026)
 * is 12 procent vrouw van 25 tot en met 34 jaar. Onder inwoners van 18 jaar en ouder is dat ..."
 */
export function comparisonSentences(one: Comparison, language: Language): readonly string[] {
  const { share, residents } = one
  const say = (id: SentenceId, values: Readonly<Record<string, string>>) =>
    fillIn(sentenceTemplates[id][language], values)
  const account = accountName(one)
  const date = formatDate(one.measuredOn, language)
  if (share.state !== 'value') {
    if (one.layer === 'followers' && one.verdict === 'under') {
      const people = classAsPeople(one.class, language)
      return [say('under-though-hidden', { account, date, class: people })]
    }
    const why = whyMissing(share, language)
    return [say('share-missing', { account, class: classAsPeople(one.class, language), why })]
  }
  const isViews = one.layer === 'views'
  const name = isViews ? classAsPeople(one.class, language) : classAfterIs(one.class, language)
  const values = { account, date, share: shareInWords(share, language), class: name }
  const first = say(isViews ? 'share-of-views' : 'share-of-followers', values)
  if (residents.state !== 'value') return [first]
  const beside = say('share-of-residents', {
    range: agesInWords(one.range.from, one.range.to, language),
    share: shareInWords(residents, language),
  })
  if (one.verdict === null) return [first, beside]
  return [first, beside, say(`verdict-${one.verdict}`, {})]
}

/** "12 procent", or "tussen 11 en 13 procent" where the margin shows in whole percents. */
function shareInWords(share: Figure, language: Language): string {
  if (share.state !== 'value') return whyMissing(share, language)
  const [low, high] = [share.low, share.high].map((end) => percentInWords(end, language))
  const isPrecise = low === high || share.high - share.low < 0.005
  if (isPrecise) return percentInWords(share.value, language)
  return betweenPercents(share.low, share.high, language)
}

/** Why a figure is no number, as a sentence with a capital and a full stop. */
export function whyMissing(figure: Figure, language: Language): string {
  if (figure.state === 'value') return ''
  if (figure.state === 'unavailable') return reasonWords[figure.reason][language]
  const words = ruleWords[figure.rule][language]
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
