// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { buildFolder, buildWeb } from './build.ts'

await buildWeb()
const server = readFileSync(new URL('server/index.js', buildFolder), 'utf8')
const imported = [...server.matchAll(/^import .* from "([^"]+)";$/gm)].map((found) => found[1])

test('the server build imports our packages, React and the router; it holds no second copy', () => {
  for (const name of ['bereik', '@bereik/charts', 'react', 'react-router']) {
    assert.ok(imported.includes(name), `${name} is not imported`)
  }
  const marks = { 'open-bereik': 'data-folder-busy', charts: 'bereik-chart__layer' }
  for (const [part, mark] of Object.entries(marks)) {
    assert.doesNotMatch(server, new RegExp(mark), `${part} was bundled`)
  }
})

test('pages and handler share the one key of the load context', async () => {
  const key = new URL('services.ts', import.meta.url).href
  assert.ok(imported.includes(key), imported.join(', '))
})

test('the script of the files page stands alone and is small', () => {
  const assets = new URL('client/assets/', buildFolder)
  const [name = ''] = readdirSync(assets).filter((file) => file.startsWith('entry.client'))
  const script = readFileSync(new URL(name, assets), 'utf8')
  assert.doesNotMatch(script, /\bimport\b/)
  assert.ok(script.length < 8000, `${script.length} characters`)
})

test('a second build of the same sources is not made', async () => {
  assert.equal(await buildWeb(), false)
})
