// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId } from '../vocabulary.ts'
import type { Words } from './platform.ts'

/**
 * A period in which one platform counts a metric in one way. Figures of two periods are not joined:
 * between them the series breaks.
 */
export interface MetricPeriod {
  readonly platform: PlatformId
  /** First day, ISO; null: since before anything Bereik can read. */
  readonly from: string | null
  /** Last day, ISO; null: still. A metric whose last period ended is retired: unavailable, not 0. */
  readonly to: string | null
  readonly definition: Words
}

/** A figure that exports give per post or per day. */
export interface Metric {
  /** Stable name, the key in `PostRecord.counters` and `DaysRecord.values`, and `DayRecord.metric`. */
  readonly id: string
  readonly label: Words
  readonly definition: Words
  readonly unit: 'count' | 'seconds' | 'hours'
  /** True: a mean, which is never added up. */
  readonly isMean?: true
  /** In which records it occurs. */
  readonly per: readonly ('post' | 'day')[]
  /** Where the definition changed over time; empty when no change is known. */
  readonly periods: readonly MetricPeriod[]
}
