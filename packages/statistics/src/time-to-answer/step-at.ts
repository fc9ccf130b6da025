// SPDX-License-Identifier: EUPL-1.2

/** The last step at or before a time; undefined before the first. */
export function stepAt<T extends { readonly time: number }>(
  steps: readonly T[],
  time: number,
): T | undefined {
  let low = 0
  let high = steps.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((steps[middle]?.time ?? Infinity) <= time) low = middle + 1
    else high = middle
  }
  return steps[low - 1]
}
