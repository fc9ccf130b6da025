// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { studentTwoSided } from './student-two-sided.ts'

/**
 * The part of Student's t distribution above t; of the normal one when df is infinite. A true tail.
 *
 * @param t the statistic; may be infinite
 * @param df degrees of freedom, above 0; may be Infinity
 * @throws ContractError when an argument is out of range
 * @example studentUpperTail(2, 10) // 0.03669401738…
 */
export function studentUpperTail(t: number, df: number): number {
  if (Number.isNaN(t)) throw new ContractError('t is NaN')
  const half = studentTwoSided(t, df) / 2
  return t < 0 ? 1 - half : half
}
