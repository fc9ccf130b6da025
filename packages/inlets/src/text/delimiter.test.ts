// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sniffDelimiter } from './delimiter.ts'

const told: readonly (readonly [text: string, delimiter: string, sepLine: boolean])[] = [
  ['sep=,\n"Age & gender"\n', ',', true],
  ['sep=;\r\na;b\r\n', ';', true],
  ['Age & gender;;;\r\n;Women;Men;\r\n', ';', false],
  ['Post ID,Page ID,"Reactions; more"\n1,2,3\n', ',', false],
  ['Top cities\nPleven, Bulgaria;Sofia, Bulgaria\n74,3;4,1\n', ';', false],
  ['Post ID\tPage ID\n1\t2\n', '\t', false],
  ['Reacties, opmerkingen en deelacties;Bereik\n1;2\n', ';', false],
  ['one column\n', ',', false],
  ['', ',', false],
]

for (const [text, delimiter, sepLine] of told) {
  test(`${JSON.stringify(text)} is parted by ${JSON.stringify(delimiter)}`, () => {
    assert.deepEqual(sniffDelimiter(text), { delimiter, sepLine })
  })
}
