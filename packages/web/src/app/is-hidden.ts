// SPDX-License-Identifier: EUPL-1.2
import type { LayerChoice, ReachAnswer } from 'bereik'
import { comparisonsFor, toldTraits } from 'bereik'

/** Whether nothing of a layer may be shown: no share and no verdict, so no picture either. */
export function isHidden(answer: ReachAnswer, choice: LayerChoice): boolean {
  const comparisons = toldTraits(answer, choice).flatMap((trait) =>
    comparisonsFor(answer, choice, trait),
  )
  return comparisons.every(({ share, verdict }) => share.state !== 'value' && verdict === null)
}
