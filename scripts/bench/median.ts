// SPDX-License-Identifier: EUPL-1.2

/** The middle one, or the mean of the two in the middle; NaN of nothing. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted.at(Math.ceil(sorted.length / 2) - 1), sorted.at(middle)]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}
