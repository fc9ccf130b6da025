// SPDX-License-Identifier: EUPL-1.2

/** Half the logarithm of 2 pi. */
export const halfLogTwoPi = 0.9189385332046728

/**
 * What Stirling's formula lacks, by its asymptotic series (Abramowitz and Stegun 6.1.41), to all
 * digits from x = 10 on.
 */
export function stirlingSeries(x: number): number {
  const inverse = 1 / x
  const s = inverse * inverse
  const far = 691 / 360360 - s * (1 / 156 - (s * 3617) / 122400)
  const middle = 1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * far))
  return inverse * (1 / 12 - s * (1 / 360 - s * middle))
}
