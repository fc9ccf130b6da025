// SPDX-License-Identifier: EUPL-1.2

/**
 * The share that survey prints where everybody has the trait: the sum of the parts of the weights,
 * which rounding may leave just below 1. Only then do its arcsine, logit and beta intervals exist.
 */
export function shareOfEverybody(weights: Float64Array): number {
  const own = weights.map((weight) => 1 / (1 / weight))
  const total = exactSum(own)
  return exactSum(own.map((weight) => weight / total))
}

/** A sum that is rounded once, at its end (Neumaier 1974). */
function exactSum(numbers: Float64Array): number {
  let sum = 0
  let lost = 0
  for (const one of numbers) {
    const next = sum + one
    lost += Math.abs(sum) >= Math.abs(one) ? sum - next + one : one - next + sum
    sum = next
  }
  return sum + lost
}
