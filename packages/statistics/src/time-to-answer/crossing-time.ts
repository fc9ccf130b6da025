// SPDX-License-Identifier: EUPL-1.2

/** Differences in a share below this are rounding. */
const tolerance = Math.sqrt(Number.EPSILON)

/**
 * When a falling step curve comes down to a height; undefined when it never does. Where it lies
 * exactly at the height for a while, the middle of that while (up to the last time of the curve).
 *
 * @param heights one per time, rising; undefined where the curve has no value: passed over
 */
export function crossingTime(
  times: readonly number[],
  heights: readonly (number | undefined)[],
  height: number,
): number | undefined {
  let from: number | undefined
  let until: number | undefined
  for (const [at, time] of times.entries()) {
    const here = heights[at]
    if (here === undefined || here > height + tolerance) continue
    if (from === undefined && here < height - tolerance) return time
    from ??= time
    until = time
    if (here < height - tolerance) break
  }
  return from === undefined || until === undefined ? undefined : (from + until) / 2
}
