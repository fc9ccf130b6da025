// SPDX-License-Identifier: EUPL-1.2
import type { Topic } from './case.ts'
import { dissimilarityTopic } from './topics/dissimilarity.ts'
import { kishTopic } from './topics/kish.ts'

/** What can be produced, by the name of the topic. */
export const topics: Readonly<Record<string, Topic>> = {
  dissimilarity: dissimilarityTopic,
  kish: kishTopic,
}
