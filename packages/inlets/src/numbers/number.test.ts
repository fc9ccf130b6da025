// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { becameDate } from './became-date.ts'
import { corpusLines } from './corpus-lines.ts'
import { decideDecimalMark } from './decimal-mark.ts'
import { readNumber, saysNothing } from './number.ts'

for (const [cell = '', mark, value] of corpusLines('number-valid')) {
  test(`"${cell}" is ${value} where the decimal mark is "${mark}"`, () => {
    assert.equal(readNumber(cell, mark === ',' ? ',' : '.'), Number(value))
  })
}

for (const [cell = '', mark] of corpusLines('number-invalid')) {
  test(`"${cell}" is no number where the decimal mark is "${mark}"`, () => {
    assert.equal(readNumber(cell, mark === ',' ? ',' : '.'), null)
  })
}

for (const [cell = ''] of corpusLines('date-yes')) {
  test(`"${cell}" was a number before Excel`, () => assert.equal(becameDate(cell), true))
}

for (const [cell = ''] of corpusLines('date-no')) {
  test(`"${cell}" is no date`, () => assert.equal(becameDate(cell), false))
}

test('a column decides by values that can be read in one way only', () => {
  assert.equal(decideDecimalMark(['1.234', '3,4%'], false), ',')
  assert.equal(decideDecimalMark(['1,234', '5.38'], false), '.')
  assert.equal(decideDecimalMark(['1.234', '2.345'], false), null)
  assert.equal(decideDecimalMark(['1.234.567'], false), ',')
  assert.equal(decideDecimalMark(['1.234,5'], false), ',')
})

test('in a column of counts a group of three is a thousand', () => {
  assert.equal(decideDecimalMark(['12', '1.234'], true), ',')
  assert.equal(decideDecimalMark(['12', '1,234'], true), '.')
})

test('an empty cell and its spellings say nothing, zero says zero', () => {
  for (const cell of ['', ' ', '--', 'N/A', 'n.v.t.', 'NaN']) assert.equal(saysNothing(cell), true)
  assert.equal(saysNothing('0'), false)
})
