// SPDX-License-Identifier: EUPL-1.2
import {
  type Comparison,
  comparisonSentences,
  comparisonsFor,
  type Language,
  type LayerChoice,
  type ReachAnswer,
  toldTraits,
} from 'bereik'

/**
 * The first screen in words: of one layer the class that stands out most above the residents and
 * the one most below, each with its verdict; where nothing stands out, what can be said of gender.
 */
export function headline(answer: ReachAnswer, choice: LayerChoice, language: Language) {
  const [finest = 'age'] = toldTraits(answer, choice)
  const comparisons = comparisonsFor(answer, choice, finest)
  const found = [farthest(comparisons, 'over'), farthest(comparisons, 'under')].flatMap(
    (one) => one ?? [],
  )
  const [coarsest = 'gender'] = toldTraits(answer, choice).toReversed()
  const told = found.length > 0 ? found : comparisonsFor(answer, choice, coarsest).slice(0, 1)
  return told.map((one) => comparisonSentences(one, language).join(' '))
}

function farthest(comparisons: readonly Comparison[], verdict: 'over' | 'under') {
  const distance = ({ difference }: Comparison) =>
    difference.state === 'value' ? Math.abs(difference.value) : -1
  return comparisons
    .filter((one) => one.verdict === verdict)
    .toSorted((a, b) => distance(b) - distance(a))[0]
}
