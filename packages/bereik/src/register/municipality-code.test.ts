// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isMunicipalityCode, parseMunicipalityCode } from './municipality-code.ts'

const corpus = (name: string): readonly string[] =>
  readFileSync(new URL(`./corpus/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')

for (const line of corpus('valid')) {
  test(`${JSON.stringify(line)} is a municipality code`, () => {
    const parsed = parseMunicipalityCode(line)
    assert.ok(parsed.state === 'parsed' && isMunicipalityCode(parsed.code))
  })
}

for (const line of corpus('invalid')) {
  test(`${JSON.stringify(line)} is none`, () => {
    assert.deepEqual(parseMunicipalityCode(line), {
      state: 'malformed',
      fault: { code: 'municipality-code-malformed', line: null, parameters: { given: line } },
    })
  })
}

test('the empty text is none, and a long one is told in short', () => {
  assert.equal(parseMunicipalityCode('').state, 'malformed')
  const parsed = parseMunicipalityCode('x'.repeat(1000))
  assert.ok(parsed.state === 'malformed' && parsed.fault.parameters['given'] === 'x'.repeat(40))
})
