// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { yearSchema } from '../packages/bereik/src/api/schemas/query-schema.ts'
import { registerYears } from '../packages/bereik/src/register/municipality-table.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { first, last } = registerYears

test('the API takes the years of the register and no others', () => {
  for (const year of [first, first + 1, last]) assert.ok(yearSchema.safeParse(String(year)).success)
  for (const year of [first - 1, last + 1]) assert.ok(!yearSchema.safeParse(String(year)).success)
})

// Whoever carries over a new year finds here what else names it.
const texts: Readonly<Record<string, RegExp>> = {
  'packages/bereik/src/language/faults/api.ts': /from \d{4} up to (\d{4})/,
  'packages/bereik/src/language/cli-help.ts': /year, \d{4} up to (\d{4})/,
  'packages/web/src/app/language/municipalities.ts': /municipalities in (\d{4})/,
  'packages/web/src/app/language/municipality.ts': /residents in (\d{4})/,
  'docs/api.md': /municipalities of a year \(\d{4}-(\d{4})\)/,
  'docs/method.md': /inhabitants of (\d{4})/,
}

for (const [path, pattern] of Object.entries(texts)) {
  test(`${path} names the last year of the register`, () => {
    assert.equal(pattern.exec(readFileSync(join(root, path), 'utf8'))?.[1], String(last))
  })
}
