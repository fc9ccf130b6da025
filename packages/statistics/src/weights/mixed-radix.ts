// SPDX-License-Identifier: EUPL-1.2
import type { Margin } from './margin.ts'

/**
 * One number per row for its classes on all margins, the last margin fastest.
 *
 * @returns undefined when a code is missing or no level
 */
export function mixedRadix(
  margins: readonly Pick<Margin, 'codes' | 'levels'>[],
  rows: number,
): Int32Array | undefined {
  const numbers = new Int32Array(rows)
  let wrong = 0
  for (const { codes, levels } of margins) {
    const width = levels.length
    for (let row = 0; row < rows; row += 1) {
      const code = codes[row]
      // The sign of either is set when the code is below 0 or beyond the last level.
      wrong |= code | (width - 1 - code)
      numbers[row] = numbers[row] * width + code
    }
  }
  return wrong < 0 ? undefined : numbers
}
