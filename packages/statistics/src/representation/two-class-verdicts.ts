// SPDX-License-Identifier: EUPL-1.2
import { requireNotNegative } from '../contract/require-numbers.ts'
import type { Verdict } from './verdict.ts'

const mirrored: Readonly<Record<Verdict, Verdict>> = {
  over: 'under',
  under: 'over',
  'about-equal': 'about-equal',
  'cannot-tell': 'cannot-tell',
}

/**
 * A trait of two classes gets one verdict, that of its smaller class among residents; the other
 * class is its mirror. Else women could be "over" while men are "cannot tell".
 *
 * @param residents of either class, any unit; of two equals the first decides
 * @param verdicts of either class, as if it stood alone
 * @throws ContractError when a number of residents is negative or not finite
 * @example twoClassVerdicts([0.51, 0.49], ['cannot-tell', 'under']) // ['over', 'under']
 */
export function twoClassVerdicts(
  residents: readonly [number, number],
  verdicts: readonly [Verdict, Verdict],
): readonly [Verdict, Verdict] {
  requireNotNegative(residents, 'residents')
  const [first, second] = verdicts
  return residents[0] <= residents[1] ? [first, mirrored[first]] : [mirrored[second], second]
}
