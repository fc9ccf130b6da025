// SPDX-License-Identifier: EUPL-1.2
import type { Figure } from './figure.ts'
import type { Comparison, ReachAnswer, Trait } from './reach-answer.ts'

/** One layer of one account; the base tells views of two definitions apart. */
export type LayerChoice = Pick<Comparison, 'platform' | 'account' | 'layer' | 'base'>

/** The comparisons of one layer and one trait, in the order of the answer (youngest first). */
export function comparisonsFor(
  answer: ReachAnswer,
  choice: LayerChoice,
  trait: Trait,
): readonly Comparison[] {
  return answer.comparisons.filter((one) => isOfLayer(one, choice) && one.trait === trait)
}

/** The traits a layer tells: the finest first, which is the one to begin with. */
export function toldTraits(answer: ReachAnswer, choice: LayerChoice): readonly Trait[] {
  const order = ['age-gender', 'age', 'gender'] as const
  return order.filter((trait) => comparisonsFor(answer, choice, trait).length > 0)
}

/** A share of a layer of which none is shown: one that is hidden tells why, sooner than one that is missing. */
export function hiddenShare(answer: ReachAnswer, choice: LayerChoice): Figure | null {
  const shares = toldTraits(answer, choice)
    .toReversed()
    .flatMap((trait) => comparisonsFor(answer, choice, trait).map(({ share }) => share))
  return shares.find(({ state }) => state === 'withheld') ?? shares[0] ?? null
}

export function isOfLayer(one: Comparison, choice: LayerChoice): boolean {
  return (
    one.platform === choice.platform &&
    one.account === choice.account &&
    one.layer === choice.layer &&
    one.base === choice.base
  )
}
