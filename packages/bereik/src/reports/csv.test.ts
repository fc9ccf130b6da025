// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeCsv } from './csv.ts'

test('rows as RFC 4180 wants them', () => {
  const text = writeCsv(['a', 'b'], [['one, "two"', 'line\nbreak']])
  assert.equal(text, 'a,b\r\n"one, ""two""","line\nbreak"\r\n')
})

test('nothing known is an empty cell, zero is zero', () => {
  assert.equal(writeCsv(['a', 'b', 'c'], [[null, 0, 0.121]]), 'a,b,c\r\n,0,0.121\r\n')
})

test('text that a spreadsheet would run becomes text, a negative number stays a number', () => {
  const row = ['=1+1', '+31', '-x', '@sum', '\tq', -0.5]
  assert.equal(writeCsv(['a'], [row]), "a\r\n'=1+1,'+31,'-x,'@sum,'\tq,-0.5\r\n")
})
