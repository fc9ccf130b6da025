// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

test('the pages of docs/ say what the sources say', () => {
  const script = fileURLToPath(new URL('../scripts/api-pages.ts', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], {
    encoding: 'utf8',
  })
  assert.equal(status, 0, `run node packages/statistics/scripts/api-pages.ts\n${stdout}${stderr}`)
})
