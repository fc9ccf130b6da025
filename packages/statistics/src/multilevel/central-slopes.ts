// SPDX-License-Identifier: EUPL-1.2

/** Central differences, at a hundredth of each scale. */
export function centralSlopes(
  f: (at: Float64Array) => number,
  at: Float64Array,
  scale: Float64Array,
): Float64Array {
  return at.map((value, j) => {
    const step = scale[j] / 100
    const moved = at.slice()
    moved[j] = value + step
    const up = f(moved)
    moved[j] = value - step
    return (up - f(moved)) / (2 * step)
  })
}
