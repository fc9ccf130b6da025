// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readData } from './read-data.ts'

const root = new URL('../../../../', import.meta.url)
const published = fileURLToPath(new URL('../shared/data', root))
const script = fileURLToPath(new URL('scripts/carry-over-register.ts', root))

test('the register’s tables are what the published ones give', {
  skip: existsSync(published) ? false : 'no ../shared',
}, () => {
  const run = spawnSync(process.execPath, [script, '--check', published], { encoding: 'utf8' })
  assert.deepEqual([run.status, run.stderr], [0, ''])
})

test('every table names publisher, table, year and licence', () => {
  for (const file of ['municipalities', 'places', 'residents', 'spellings'] as const) {
    const text = JSON.stringify(readData(file))
    for (const key of ['publisher', 'table', 'year', 'licence']) {
      assert.match(text, new RegExp(`"${key}":"[^"]+"`), `${file} ${key}`)
    }
  }
})
