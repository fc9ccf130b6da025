// SPDX-License-Identifier: EUPL-1.2

/** 2^27 + 1 splits a double in two halves whose products are exact (Dekker 1971). */
const splitter = 134217729
/** Beyond it a split could overflow. */
const largest = 1e290

/**
 * a y - b x = a - (a + b) x, how far the mean of a beta distribution lies above x (times a + b),
 * with the rounding errors of both products and of y = 1 - x added back: near the mean of a
 * distribution with large shapes the products all but cancel.
 */
export function betaGap(x: number, y: number, a: number, b: number): number {
  const first = a * y
  const second = b * x
  if (!(a + b < largest)) return first - second
  const errors = productError(a, y, first) - productError(b, x, second)
  const missing = x < y ? a * (1 - y - x) : -b * (1 - x - y)
  return first - second + (errors + missing)
}

/** a b minus its rounded value. */
function productError(a: number, b: number, product: number): number {
  const aHigh = splitter * a - (splitter * a - a)
  const bHigh = splitter * b - (splitter * b - b)
  const aLow = a - aHigh
  const bLow = b - bHigh
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow
}
