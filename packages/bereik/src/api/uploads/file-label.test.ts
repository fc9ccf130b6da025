// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileLabel } from './file-label.ts'

const names: readonly (readonly [given: string, shown: string])[] = [
  ['Audience (1).csv', 'Audience (1).csv'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Anna\\Audience.csv', 'Audience.csv'],
  ['folder/', 'folder'],
  ['two\nlines.csv', 'two lines.csv'],
  ['exe\u202Egpj.csv', 'exe gpj.csv'],
  ['<b>é.csv', '<b>é.csv'],
  ['\u0000', '-'],
  ['/', '-'],
]

for (const [given, shown] of names) {
  test(`${JSON.stringify(given)} is shown as ${shown}`, () => assert.equal(fileLabel(given), shown))
}
