// SPDX-License-Identifier: EUPL-1.2

const shape = /^\d(?:[.,]\d+)?E\+\d+$/i

/** Whether Excel rounded a long number (`1.7E+18`): many ids become this one. */
export function isRounded(id: string): boolean {
  return id.length < 24 && shape.test(id)
}

/** Excel keeps this many digits of a number. */
const digitsKept = 15

/**
 * Whether Excel rounded the long ones of these ids and wrote them out in full: all their digits after
 * the fifteenth are zeros, and they are too many for chance (one in ten thousand).
 */
export function lostDigits(ids: readonly string[]): boolean {
  const tails = ids.filter(isLong).map((id) => id.slice(digitsKept))
  return tails.every((tail) => /^0+$/.test(tail)) && tails.join('').length >= 4
}

/** Whether a number has more digits than Excel keeps. */
export function isLong(id: string): boolean {
  return /^\d{16,40}$/.test(id)
}
