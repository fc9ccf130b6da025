// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { maxCells, maxRowBytes, RowScanner } from './row-scanner.ts'

/** [line, state, cells] of every row, fed in parts of the given length. */
function scan(text: string | Uint8Array, partLength = 1 << 20, delimiter = ',') {
  const bytes = Buffer.from(text)
  const scanner = new RowScanner(delimiter)
  const rows: { line: number; state: string; cells: string[]; raw: string }[] = []
  const take = () => {
    while (scanner.next()) {
      const cells = Array.from({ length: scanner.cells }, (_, cell) => scanner.text(cell))
      rows.push({ line: scanner.line, state: scanner.state, cells, raw: scanner.raw() })
    }
  }
  for (let at = 0; at < bytes.length; at += partLength) {
    scanner.feed(bytes.subarray(at, at + partLength), false)
    take()
  }
  scanner.feed(new Uint8Array(0), true)
  take()
  return rows
}

const cellsOf = (text: string) => scan(text).map(({ cells }) => cells)

test('cells are parted by the delimiter, rows by LF, CRLF or CR', () => {
  assert.deepEqual(cellsOf('a,b\nc,d\r\ne,f\rg,h'), [
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
    ['g', 'h'],
  ])
  assert.deepEqual(scan('a;b\tc', 99, '\t')[0]?.cells, ['a;b', 'c'])
})

test('an empty last cell is a cell; a line end at the end is no row', () => {
  assert.deepEqual(cellsOf('a,\n,\n\n'), [['a', ''], ['', ''], ['']])
  assert.deepEqual(cellsOf('a,'), [['a', '']])
  assert.deepEqual(cellsOf(''), [])
})

test('quotes hold delimiters, line breaks and doubled quotes', () => {
  assert.deepEqual(cellsOf('"a,b","say ""hi""","x\ny",""'), [['a,b', 'say "hi"', 'x\ny', '']])
})

test('lines are counted as a text editor does, also inside quotes', () => {
  const rows = scan('a\n"x\ny\r\nz",b\nc\r\nd')
  assert.deepEqual(
    rows.map(({ line, cells }) => [line, cells[0]]),
    [
      [1, 'a'],
      [2, 'x\ny\r\nz'],
      [5, 'c'],
      [6, 'd'],
    ],
  )
})

test('a quote inside a bare cell is a character', () => {
  assert.deepEqual(cellsOf('5" pipe,b'), [['5" pipe', 'b']])
})

test('a quote that never closes costs its own line, not the rest of the file', () => {
  const rows = scan('a,b\n1,"open\n2,c\n3,d\n')
  assert.deepEqual(
    rows.map(({ line, state, raw }) => [line, state, raw]),
    [
      [1, 'intact', 'a,b'],
      [2, 'quote-not-closed', '1,"open'],
      [3, 'intact', '2,c'],
      [4, 'intact', '3,d'],
    ],
  )
})

test('text after a closing quote breaks the line', () => {
  const rows = scan('"a"b,c\nd,e\n')
  assert.deepEqual(
    rows.map(({ state }) => state),
    ['quote-misplaced', 'intact'],
  )
})

test('bytes that are NUL break the row they stand in', () => {
  assert.deepEqual(
    scan('a,b\nc\0,d\ne,f').map(({ state }) => state),
    ['intact', 'nul-bytes', 'intact'],
  )
})

test('a line without end is told once and skipped', () => {
  const rows = scan(`a\n${'x'.repeat(3 * maxRowBytes)}\nb`, 65_536)
  assert.deepEqual(
    rows.map(({ line, state }) => [line, state]),
    [
      [1, 'intact'],
      [2, 'row-too-long'],
      [3, 'intact'],
    ],
  )
})

test('a quote left open over megabytes is bounded, and the lines after it are still found', () => {
  const lines = `${'x'.repeat(99)}\n`.repeat(30_000)
  const rows = scan(`"open\n${lines}`, 65_536)
  assert.equal(rows[0]?.state, 'quote-not-closed')
  assert.equal(rows.length, 30_001)
})

test('more cells than any export has are bounded', () => {
  const [row] = scan(`${','.repeat(3 * maxCells)}\n`)
  assert.deepEqual([row?.state, row?.cells.length], ['too-many-cells', maxCells])
})

test('whatever is written is read back, in whatever parts it comes', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', '🏊', ',', '"', '\n', '\r\n', ' ', ';'),
  })
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 })
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 40 }), fc.boolean(), (rows, partLength, crlf) => {
      const text = rows
        .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
        .join(crlf ? '\r\n' : '\n')
      const read = scan(text, partLength)
      assert.deepEqual(
        read.map(({ cells }) => cells),
        rows,
      )
      assert.ok(read.every(({ state }) => state === 'intact'))
    }),
    { seed: 20261122 },
  )
})

test('any bytes give the same rows in any parts', () => {
  const bytes = fc
    .array(fc.constantFrom(...Buffer.from('ab,"";\n\r\0')), { maxLength: 60 })
    .map((all) => Buffer.from(all))
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 9 }), (all, partLength) => {
      assert.deepEqual(scan(all, partLength), scan(all))
    }),
    { numRuns: 2000, seed: 20261122 },
  )
})
