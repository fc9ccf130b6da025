// SPDX-License-Identifier: EUPL-1.2

/** Where a value surely lies, low <= high, when nothing says where in between. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/** A value with its low and high end, low <= value <= high, all in the unit of the value. */
export interface Interval extends Bounds {
  readonly value: number
}
