// SPDX-License-Identifier: EUPL-1.2
import { deviancePart } from '../distributions/deviance-part.ts'

/**
 * Deviance of one trial: 2 (y log(y / p) + (1 - y) log((1 - y) / q)).
 *
 * @param share successes, 0 to 1
 * @param p chance of success
 * @param q 1 - p, exact also where p is nearly 1
 */
export function binomialDeviance(share: number, p: number, q: number): number {
  if (share === 0) return -2 * Math.log1p(-p)
  if (share === 1) return -2 * Math.log1p(-q)
  if (p === 0 || q === 0) return Infinity
  return 2 * (deviancePart(share, p) + deviancePart(1 - share, q))
}

/** Minus twice the log-likelihood of one trial whose chance of success is the share itself. */
export function binomialEntropy(share: number): number {
  if (share === 0 || share === 1) return 0
  return -2 * (share * Math.log(share) + (1 - share) * Math.log1p(-share))
}
