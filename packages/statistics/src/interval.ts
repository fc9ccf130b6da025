// SPDX-License-Identifier: EUPL-1.2

/** A value with its low and high end, low <= value <= high, all in the unit of the value. */
export interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
}
