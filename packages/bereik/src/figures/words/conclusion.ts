// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../language/catalogue.ts'
import { classAsPeople, className } from '../../language/figures-classes.ts'
import { fillIn, type SentenceId, sentenceTemplates } from '../../language/figures-sentences.ts'
import { layerWords } from '../../language/figures-terms.ts'
import { comparisonsFor, type LayerChoice } from '../layer-choice.ts'
import type { Comparison, ReachAnswer, Trait } from '../reach-answer.ts'
import { farthest } from '../representation/stand-out.ts'
import { accountName } from './account-name.ts'

/**
 * The finding of a picture in one sentence: the class most above and the class most below the
 * residents, or that there is no difference to be told. Never a class whose verdict is open.
 */
export function conclusionOf(
  answer: ReachAnswer,
  choice: LayerChoice,
  trait: Trait,
  language: Language,
): string {
  const comparisons = comparisonsFor(answer, choice, trait)
  const over = farthest(comparisons, 'over')
  const under = farthest(comparisons, 'under')
  const name = (one: Comparison | undefined) =>
    one ? nameIn(choice.layer, one.class, language) : ''
  return fillIn(sentenceTemplates[findingOf(choice, comparisons, over, under)][language], {
    account: accountName(choice),
    layer: layerWords[choice.layer][language],
    over: name(over),
    under: name(under),
  })
}

function findingOf(
  choice: LayerChoice,
  comparisons: readonly Comparison[],
  over: Comparison | undefined,
  under: Comparison | undefined,
): SentenceId {
  if (over && under) return `${choice.layer}-both`
  if (over) return `${choice.layer}-over`
  if (under) return `${choice.layer}-under`
  const allEqual = comparisons.every((one) => one.verdict === 'about-equal')
  return comparisons.length > 0 && allEqual ? 'all-about-equal' : 'nothing-to-tell'
}

/** "zijn vaker vrouwen van ...", but "komen vaker van mensen van 18 tot en met 24 jaar". */
function nameIn(layer: LayerChoice['layer'], id: string, language: Language): string {
  return layer === 'views' ? classAsPeople(id, language) : className(id, language)
}
