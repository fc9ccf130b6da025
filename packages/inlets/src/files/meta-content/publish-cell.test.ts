// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { readPublishTime } from '../../dates/publish-time.ts'
import { RowScanner } from '../../text/row-scanner.ts'
import { PublishCell } from './publish-cell.ts'
import { RowTexts } from './row-texts.ts'

function rowOf(...cells: readonly string[]): RowScanner {
  const scanner = new RowScanner(',')
  const text = cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
  scanner.feed(Buffer.from(`${text.join(',')}\n`), true)
  assert.ok(scanner.next())
  return scanner
}

const part = (most: number) => fc.integer({ min: 0, max: most }).map((n) => `${n}`.padStart(2, '0'))
const times = fc
  .tuple(part(14), part(33), fc.constantFrom('2024', '2025', '0025'), part(26), part(61))
  .map(([month, day, year, hour, minute]) => `${month}/${day}/${year} ${hour}:${minute}`)

test('a time told again and again is the same as told once', () => {
  const cell = new PublishCell('month-first', '2025-06-30')
  fc.assert(
    fc.property(times, (text) => {
      const time = readPublishTime(text, 'month-first')
      const known = cell.read(rowOf(text), 0)
      if (time === null) assert.ok(known !== null && typeof known === 'object')
      else if (time.slice(0, 10) > '2025-06-30') {
        assert.deepEqual(known, { code: 'date-in-future', parameters: { date: time.slice(0, 10) } })
      } else assert.equal(known, time)
    }),
    { seed: 20260303, numRuns: 5000 },
  )
})

test('texts asked for together are those asked for one by one', () => {
  const cells = fc.array(
    fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n', 'é', '💚') }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  fc.assert(
    fc.property(cells, fc.subarray([0, 1, 2, 3, 4, 5]), (values, columns) => {
      const row = rowOf(...values, 'end')
      const texts = new RowTexts(columns)
      texts.take(row)
      for (const column of columns) assert.equal(texts.text(column), row.text(column).trim())
    }),
    { seed: 20260303 },
  )
})
