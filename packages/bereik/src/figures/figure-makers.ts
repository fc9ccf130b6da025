// SPDX-License-Identifier: EUPL-1.2
import type { Bounds, Interval } from '@bereik/statistics'
import type { ReasonId } from '../language/figures-reasons.ts'
import type { ReleasedShare } from './disclosure/released-tally.ts'
import type { Figure, FigureUnavailable, FigureValue, FigureWithheld } from './figure.ts'

/** A figure from an interval and all that has to be said with it. */
export function figureOf(
  interval: Interval,
  context: Omit<FigureValue, 'state' | 'value' | 'low' | 'high'>,
): FigureValue {
  const { value, low, high } = interval
  return { state: 'value', value, low, high, ...context }
}

export function unavailable(reason: ReasonId): FigureUnavailable {
  return { state: 'unavailable', reason }
}

/**
 * A figure that needs a share: made when there is one, otherwise withheld or unavailable for the
 * same reason as the share itself. So nothing derived can say more than the share did.
 */
export function whenShown(
  share: ReleasedShare,
  withheld: FigureWithheld | null,
  make: (share: Interval) => Figure,
): Figure {
  if (share.state === 'unavailable') return unavailable(share.reason)
  if (share.state === 'withheld') return withheld ?? { state: 'withheld', rule: share.rule }
  return make(share)
}

/** Bounds have no best value; the middle stands in for it, and words say "between". */
export function withMiddle({ low, high }: Bounds): Interval {
  return { value: (low + high) / 2, low, high }
}

/** Bounds from none to all tell nothing. */
export function saysNothing({ low, high }: Bounds): boolean {
  return low <= 0 && high >= 1
}
