// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { near, valueOf } from '../testing/near.ts'
import type { Margin } from './margin.ts'
import { patternTable } from './pattern-table.ts'
import { rake } from './rake.ts'

/** Margins of many classes over a sample in which each row has its own pattern. */
function wideMargins(rows: number, levels: number): readonly Margin[] {
  return [1, 7, 11].map((pace, m) => ({
    name: `m${m}`,
    codes: Int32Array.from({ length: rows }, (_, row) => (row * pace + (row >> 3)) % levels),
    levels: Array.from({ length: levels }, (_, level) => String(level)),
    totals: new Float64Array(levels).fill(rows / levels),
  }))
}

test('a table too large to be made has only the patterns that occur', () => {
  const margins = wideMargins(3000, 150)
  const table = patternTable(margins, 3000)
  assert.ok(table !== undefined && table.tailOf.length <= 3000)
  for (const [m, { codes }] of margins.entries()) {
    for (let row = 0; row < codes.length; row += 10) {
      const pattern = table.patternOf[row]
      const head = table.start.findIndex((start, at) => at > 0 && start > pattern) - 1
      const heads: number = table.head.margins.length
      const found: number =
        m < heads
          ? table.head.classes[m][head]
          : table.tail.classes[m - heads][table.tailOf[pattern]]
      assert.equal(found, codes[row])
    }
  }
})

test('raking over it reaches the margins', () => {
  const margins = wideMargins(3000, 150)
  const weights = Float64Array.from({ length: 3000 }, (_, row) => 1 + (row % 5))
  for (const { largestDeviation } of valueOf(rake(weights, margins)).margins) {
    near(largestDeviation, 0)
  }
})
