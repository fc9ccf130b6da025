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
    const code = parseMunicipalityCode(line)
    assert.ok(code !== null && isMunicipalityCode(code))
  })
}

for (const line of [...corpus('invalid'), '', 'x'.repeat(1000)]) {
  test(`${JSON.stringify(line.slice(0, 40))} is none`, () => {
    assert.equal(parseMunicipalityCode(line), null)
  })
}
