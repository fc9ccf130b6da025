// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { isObject, type Json } from './case.ts'
import { runCase } from './run-case.ts'

const here = dirname(fileURLToPath(import.meta.url))

/** Our own cases, and those of others where they stand beside the project. */
const places = [
  { name: 'own', directory: join(here, 'cases') },
  { name: 'shared', directory: join(here, '../../../../shared/reference/stats') },
]

for (const { name, directory } of places) {
  if (!existsSync(directory)) {
    test(`the ${name} cases come out as they should`, { skip: `no ${name} cases here` })
    continue
  }
  for (const file of readdirSync(directory).filter((entry) => entry.endsWith('.json'))) {
    test(`${name} case ${file} comes out as it should`, () => {
      const parsed: Json = JSON.parse(readFileSync(join(directory, file), 'utf8'))
      assert.ok(isObject(parsed))
      assert.deepEqual(runCase(parsed), [])
    })
  }
}
