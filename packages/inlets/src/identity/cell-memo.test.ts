// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RowScanner } from '../text/row-scanner.ts'
import { CellMemo } from './cell-memo.ts'

function readAll(text: string, columns: readonly number[]): { told: string[]; asked: number } {
  const scanner = new RowScanner(',')
  scanner.feed(Buffer.from(text), true)
  let asked = 0
  const memo = new CellMemo(columns, (row) => {
    asked += 1
    return columns.map((at) => row.text(at)).join('|')
  })
  const told: string[] = []
  while (scanner.next()) told.push(memo.read(scanner))
  return { told, asked }
}

test('cells that come again are understood once', () => {
  const names = Array.from({ length: 5000 }, (_, at) => `naam${at},x,${at}`)
  const { told, asked } = readAll([...names, ...names].join('\n'), [0, 2])
  const expected = names.map((_, at) => `naam${at}|${at}`)
  assert.deepEqual(told, [...expected, ...expected])
  assert.equal(asked, 5000)
})

test('what is parted otherwise over the cells is not the same', () => {
  const { told } = readAll('ab,c\na,bc\n,abc\nabc,\nab\n,\nab,c\n', [0, 1])
  assert.deepEqual(told, ['ab|c', 'a|bc', '|abc', 'abc|', 'ab|', '|', 'ab|c'])
})

test('doubled quotes and long cells are understood each time', () => {
  const long = 'a'.repeat(2000)
  const { told, asked } = readAll(`"a""b"\n"a""b"\n${long}\n${long}\na""b\n`, [0])
  assert.deepEqual(told, ['a"b', 'a"b', long, long, 'a""b'])
  assert.equal(asked, 5)
})

test('more than are remembered are understood again', () => {
  const names = Array.from({ length: 100_001 }, (_, at) => `n${at}`)
  const { told } = readAll([...names, ...names].join('\n'), [0])
  assert.deepEqual(told, [...names, ...names])
})
