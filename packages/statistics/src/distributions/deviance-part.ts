// SPDX-License-Identifier: EUPL-1.2

/**
 * x log(x / m) + m - x without cancellation where x is near m: half the deviance of a Poisson
 * count x with mean m (Loader 2000, "Fast and accurate computation of binomial probabilities").
 * Both above 0.
 *
 * @param gap x - m, where the caller knows it better than the difference of two rounded numbers
 */
export function deviancePart(x: number, m: number, gap = x - m): number {
  if (Math.abs(gap) > 0.1 * (x + m)) return x * Math.log(x / m) - gap
  const v = gap / (x + m)
  const square = v * v
  let power = 2 * x * v
  let sum = gap * v
  for (let odd = 3; odd < 1000; odd += 2) {
    power *= square
    const next = sum + power / odd
    if (next === sum) break
    sum = next
  }
  return sum
}
