// SPDX-License-Identifier: EUPL-1.2
import type { ClassCodes } from './margin.ts'

/**
 * Numbers pairs of codes from 0 in order of appearance and writes the numbers over the outer codes;
 * how many there are. Open addressing: a Map would take ten times as long on a million rows.
 *
 * @param outer whole numbers that are not negative; overwritten
 * @param inner whole numbers from 0, below `innerCount`
 */
export function compactPairs(outer: Int32Array, inner: ClassCodes, innerCount: number): number {
  let bits = 4
  while (2 ** bits < 2 * outer.length) bits += 1
  const mask = 2 ** bits - 1
  const keys = new Float64Array(mask + 1).fill(-1)
  const numbers = new Int32Array(mask + 1)
  let count = 0
  for (let row = 0; row < outer.length; row += 1) {
    const key = outer[row] * innerCount + inner[row]
    // Fibonacci hashing (Knuth, volume 3, section 6.4) spreads neighbours over the whole table.
    const mixed = Math.imul(outer[row], 0x85ebca6b) + inner[row]
    let slot = Math.imul(mixed, 0x9e3779b1) >>> (32 - bits)
    while (keys[slot] !== key && keys[slot] >= 0) slot = (slot + 1) & mask
    if (keys[slot] < 0) {
      keys[slot] = key
      numbers[slot] = count
      count += 1
    }
    outer[row] = numbers[slot]
  }
  return count
}
