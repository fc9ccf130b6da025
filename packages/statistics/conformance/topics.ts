// SPDX-License-Identifier: EUPL-1.2
import type { Topic } from './case.ts'
import { dissimilarityTopic } from './topics/dissimilarity.ts'
import { gofTopic } from './topics/gof.ts'
import { independenceTopic } from './topics/independence.ts'
import { kishTopic } from './topics/kish.ts'
import { pAdjustTopic } from './topics/p-adjust.ts'
import { representationRatioTopic } from './topics/representation-ratio.ts'

/** What can be produced, by the name of the topic. */
export const topics: Readonly<Record<string, Topic>> = {
  dissimilarity: dissimilarityTopic,
  gof: gofTopic,
  independence: independenceTopic,
  kish: kishTopic,
  'p-adjust': pAdjustTopic,
  'representation-ratio': representationRatioTopic,
}
