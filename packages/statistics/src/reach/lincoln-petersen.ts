// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireTwoLists, type TwoLists } from './two-lists.ts'

/**
 * How many there are when two lists found `first` and `second` of them and `both` are on both:
 * first · second / both (Petersen 1896, Lincoln 1930). Assumes independent lists, a closed
 * population and matching without error; biased upward where `both` is small: see chapman.
 *
 * @throws ContractError when a number is negative or `both` is above one of the lists
 * @returns impossible `no-overlap` when none is on both
 * @example lincolnPetersen({ first: 200, second: 150, both: 45 }) // 666.666666…
 */
export function lincolnPetersen(lists: TwoLists): Outcome<number> {
  requireTwoLists(lists)
  if (lists.both === 0) return impossible('no-overlap')
  return ok((lists.first / lists.both) * lists.second)
}
