// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellText } from './cell-text.ts'

const number = (v: number, z = 'General', date1904 = false) => cellText({ t: 'n', v, z }, date1904)

test('numbers have a point and the 15 digits a workbook keeps', () => {
  assert.equal(number(1234.5), '1234.5')
  assert.equal(number(3.4000000000000004), '3.4')
  assert.equal(number(0.1 + 0.2), '0.3')
  assert.equal(number(-0.0000001), '-0.0000001')
  assert.equal(number(1.5e-12), '0.0000000000015')
  assert.equal(number(1234, '#,##0'), '1234')
  assert.equal(number(12, '0.00'), '12')
  assert.equal(number(12, '[Red]0;[Blue]-0'), '12')
  assert.equal(number(5, '0 "dagen"'), '5')
  assert.equal(number(Number.NaN), '')
})

test('an id that was stored as a number and lost its last digits shows so', () => {
  assert.equal(number(17841400000123456), '1.78414000001235E+16')
  assert.equal(number(910000000000001), '910000000000001')
})

test('a percentage stays one, with all its digits', () => {
  assert.equal(number(0.121, '0.0%'), '12.1%')
  assert.equal(number(0.1214, '0%'), '12.14%')
  assert.equal(number(1, '0%'), '100%')
  assert.equal(number(0.5, '0"%"'), '0.5')
})

test('dates are ISO, in the counting of 1900 and of 1904', () => {
  assert.equal(number(46112, 'm/d/yy'), '2026-03-31')
  assert.equal(number(46112.5, 'yyyy-mm-dd hh:mm'), '2026-03-31T12:00:00')
  assert.equal(number(46112, 'dd-mm-yyyy hh:mm'), '2026-03-31T00:00:00')
  assert.equal(number(46112.999999, 'd mmm'), '2026-04-01')
  assert.equal(number(46112, '[$-413]d mmmm yyyy;@'), '2026-03-31')
  assert.equal(number(44650, 'd-m-yyyy', true), '2026-03-31')
  assert.equal(number(1, 'd-m-yyyy'), '1900-01-01')
  assert.equal(number(61, 'd-m-yyyy'), '1900-03-01')
  assert.equal(number(-3, 'd-m-yyyy'), '-3')
})

test('times and lengths of time are hours, minutes and seconds', () => {
  assert.equal(number(0.5, 'h:mm'), '12:00:00')
  assert.equal(number(1.5, '[h]:mm:ss'), '36:00:00')
  assert.equal(number(0.0034722222, 'mm:ss'), '00:05:00')
})

test('errors and blanks are nothing, truth is a word', () => {
  assert.equal(cellText({ t: 'e', v: 0x2a }, false), '')
  assert.equal(cellText({ t: 'z' }, false), '')
  assert.equal(cellText({ t: 'b', v: true }, false), 'TRUE')
  assert.equal(cellText({ t: 's', v: '=1+1' }, false), '=1+1')
})
