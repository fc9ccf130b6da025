// SPDX-License-Identifier: EUPL-1.2
import type { Metric } from './metric.ts'
import { answerMetrics } from './metrics/answers.ts'
import { clickMetrics } from './metrics/clicks.ts'
import { followerMetrics } from './metrics/followers.ts'
import { paidMetrics } from './metrics/paid.ts'
import { videoMetrics } from './metrics/video.ts'
import { seenMetrics } from './metrics/views.ts'

/** Every metric the readers give, in the order in which a page shows them. */
export const metrics: readonly Metric[] = [
  ...seenMetrics,
  ...answerMetrics,
  ...followerMetrics,
  ...clickMetrics,
  ...videoMetrics,
  ...paidMetrics,
]
