// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { zipSync } from 'fflate'
import { apiBase, createApi } from './create-api.ts'
import { doubleBereik } from './double-bereik.ts'
import { openBereik } from './open-bereik.ts'

const keys = `${apiBase}/gemeenten/GM0363/sleutels`

function withDouble() {
  const bereik = doubleBereik()
  const onError = (error: unknown) => assert.fail(String(error))
  return createApi({ bereik, uploadLimit: 2 ** 20, onError })
}

/** The API on a data folder of its own. */
async function withFolder(context: TestContext) {
  const dataDir = await mkdtemp(join(tmpdir(), 'bereik-api-'))
  const bereik = await openBereik({ dataDir, clock: () => new Date('2026-11-22T12:00:00Z') })
  context.after(async () => {
    await bereik.close()
    await rm(dataDir, { recursive: true })
  })
  const onError = (error: unknown) => assert.fail(String(error))
  return createApi({ bereik, uploadLimit: 2 ** 20, onError })
}

test('the keys of a municipality are told by year, never themselves', async () => {
  const answer = await withDouble().request(keys)
  assert.equal(answer.status, 200)
  assert.deepEqual(await answer.json(), [
    { municipality: 'GM0363', year: 2025, createdAt: '2026-01-02T09:00:00.000Z' },
  ])
})

test('a key is destroyed only when it is confirmed, and once', async () => {
  const api = withDouble()
  const destroy = (path: string) => api.request(`${keys}/${path}`, { method: 'DELETE' })
  const unconfirmed = await destroy('2025')
  assert.equal(unconfirmed.status, 400)
  assert.equal((await unconfirmed.json()).code, 'key-destroying-unconfirmed')
  assert.equal((await destroy('2025?bevestig=ja')).status, 204)
  const missing = await destroy('2019?bevestig=ja')
  assert.equal(missing.status, 404)
  assert.equal((await missing.json()).code, 'key-not-found')
  assert.equal((await destroy('25?bevestig=ja')).status, 400)
})

const example = new URL('../../example/', import.meta.url)

async function exampleZip(...names: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const members: Record<string, Uint8Array> = {}
  for (const name of names) members[name] = new Uint8Array(await readFile(new URL(name, example)))
  return new Uint8Array(zipSync(members))
}

function post(body: Uint8Array<ArrayBuffer>) {
  return { method: 'POST', body, headers: { 'content-type': 'application/octet-stream' } }
}

const files = `${apiBase}/gemeenten/GM0363/bestanden`

test('of a zip every file is told; read again there is nothing new', async (context) => {
  const api = await withFolder(context)
  const body = post(await exampleZip('facebook-posts.csv', 'instagram-posts.csv'))
  const answer = await api.request(`${files}?fileName=all.zip`, body)
  assert.equal(answer.status, 201)
  const accounts = await answer.json()
  assert.deepEqual(
    accounts.map((one: Record<string, unknown>) => [one.file, one.status]),
    [
      ['all.zip › facebook-posts.csv', 'done'],
      ['all.zip › instagram-posts.csv', 'done'],
    ],
  )
  assert.ok(accounts[0].readings.length > 0)
  const again = `${apiBase}/bestanden/opnieuw`
  assert.deepEqual(await (await api.request(again, { method: 'POST' })).json(), [])
  const all = await api.request(`${again}?alles=ja&gemeente=GM0363`, { method: 'POST' })
  const told = await all.json()
  assert.equal(told.length, 2)
  assert.deepEqual(told[0].before.rows, told[0].after.rows)
  const elsewhere = await api.request(`${again}?gemeente=GM0000`, { method: 'POST' })
  assert.equal(elsewhere.status, 404)
})

test('a zip of which one file cannot come in tells what did', async (context) => {
  const api = await withFolder(context)
  const body = post(await exampleZip('facebook-posts.csv', 'instagram-posts.csv'))
  const answer = await api.request(`${files}?fileName=all.zip&platform=instagram`, body)
  assert.equal(answer.status, 409)
  const problem = await answer.json()
  assert.equal(problem.code, 'platform-contradicts-file')
  assert.deepEqual(
    problem.imports.map((one: Record<string, unknown>) => one.file),
    ['all.zip › instagram-posts.csv'],
  )
})
