// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { apiVersion } from './api-headers.ts'
import { createApi } from './create-api.ts'
import { doubleBereik } from './double-bereik.ts'
import { apiDocument } from './openapi-document.ts'

const snapshot = new URL('../../openapi.json', import.meta.url)

function open() {
  const errors: unknown[] = []
  const bereik = doubleBereik()
  const settings = { bereik, uploadLimit: 1000, onError: (error: unknown) => errors.push(error) }
  return { app: createApi(settings), bereik, errors }
}

test('the document describes exactly the routes that are there', () => {
  const { app } = open()
  const document = apiDocument(app)
  const described = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method} ${path}`),
  )
  const served = app.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.endsWith('/openapi.json'))
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
  assert.deepEqual([...new Set(served)].sort(), described.sort())
})

test('the API has not changed without notice (openapi.json is its snapshot)', async () => {
  const { app } = open()
  const answer = await app.request('/api/v1/openapi.json')
  assert.equal(answer.headers.get('access-control-allow-origin'), '*')
  const text = `${await answer.text()}\n`
  if (process.env.UPDATE_SNAPSHOTS !== undefined) await writeFile(snapshot, text)
  assert.equal(text, await readFile(snapshot, 'utf8'))
})

test('the document keeps the design rules for names', () => {
  const { app } = open()
  const { paths = {}, openapi, info } = apiDocument(app)
  assert.match(openapi, /^3\.1\./)
  assert.equal(info.version, apiVersion)
  for (const [path, item] of Object.entries(paths)) {
    assert.match(path, /^\/api\/v1(\/([a-z]+(-[a-z]+)*|\{[a-z][A-Za-z]*\}))+$/)
    for (const operation of Object.values(item)) {
      assert.match(operation.operationId, /^[a-z][A-Za-z]+$/)
      for (const parameter of operation.parameters ?? []) {
        assert.match(parameter.name, /^[a-z][A-Za-z]*$/)
      }
    }
  }
})

const everyAnswer = [
  '/api/v1/openapi.json',
  '/api/v1/gemeenten?zoek=dam',
  '/api/v1/gemeenten/GM0363/bereik?weergave=eigen',
  '/api/v1/gemeenten/GM0363/verslag',
  '/api/v1/gemeenten/GM0000',
  '/api/v1/gemeenten?jaar=1999',
  '/api/v1/niets',
]

test('every answer carries the version and the headers of security', async () => {
  const { app } = open()
  for (const path of everyAnswer) {
    const { headers } = await app.request(path)
    assert.equal(headers.get('api-version'), apiVersion, path)
    assert.equal(headers.get('cache-control'), 'no-store', path)
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
    assert.equal(headers.get('x-frame-options'), 'DENY', path)
    assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/, path)
    assert.ok(headers.get('referrer-policy'), path)
    assert.match(headers.get('content-language') ?? '', /^(nl|en)$/, path)
  }
})

test('any site may read the register, none the figures of this machine', async () => {
  const { app } = open()
  const origin = async (path: string) =>
    (await app.request(`/api/v1${path}`)).headers.get('access-control-allow-origin')
  assert.equal(await origin('/gemeenten'), '*')
  assert.equal(await origin('/gemeenten/GM0363'), '*')
  for (const view of ['eigen', 'openbaar']) {
    assert.equal(await origin(`/gemeenten/GM0363/bereik?weergave=${view}`), null)
    assert.equal(await origin(`/gemeenten/GM0363/verslag?weergave=${view}`), null)
    assert.equal(await origin(`/gemeenten/GM0363/gegevens?weergave=${view}`), null)
  }
  assert.equal(await origin('/gemeenten/GM0363/bestanden'), null)
})

test('a report may use its own style sheet and nothing else', async () => {
  const { app } = open()
  const answer = await app.request('/api/v1/gemeenten/GM0363/verslag?taal=en')
  assert.match(answer.headers.get('content-type') ?? '', /^text\/html/)
  assert.match(answer.headers.get('content-security-policy') ?? '', /style-src 'sha256-/)
  assert.match(await answer.text(), /GM0363 public/)
})

test('municipalities are listed per year, found by name, and shown with residents', async () => {
  const { app } = open()
  const list = async (query: string) => (await app.request(`/api/v1/gemeenten${query}`)).json()
  assert.equal((await list('')).length, 342)
  assert.equal((await list('?jaar=2011')).length, 418)
  assert.equal((await list('?zoek=amsterdam'))[0].code, 'GM0363')
  assert.deepEqual(await list('?zoek=haaren&jaar=2026'), [])
  const shown = await (await app.request('/api/v1/gemeenten/gm0363')).json()
  assert.equal(shown.code, 'GM0363')
  assert.equal(shown.residents.groups.length > 15, true)
})

test('an unknown municipality is not found; an abolished one names its successors', async () => {
  const { app } = open()
  const unknown = await app.request('/api/v1/gemeenten/GM0000/bereik?taal=en')
  assert.equal(unknown.status, 404)
  assert.equal(unknown.headers.get('content-type'), 'application/problem+json')
  const problem = await unknown.json()
  assert.equal(problem.code, 'municipality-unknown')
  assert.match(problem.title, /no municipality/)
  const gone = await app.request('/api/v1/gemeenten/GM0788')
  assert.equal(gone.status, 410)
  const { successors, detail } = await gone.json()
  assert.equal(successors.length > 1, true)
  assert.match(detail, /Tilburg/)
})

test('all that is wrong with a request is told together', async () => {
  const { app } = open()
  const answer = await app.request('/api/v1/gemeenten?jaar=1999&taal=fr&soort=x')
  assert.equal(answer.status, 400)
  const { errors } = await answer.json()
  assert.deepEqual(
    errors.map(({ code, where }: { code: string; where: string }) => `${code} ${where}`).sort(),
    ['language-invalid taal', 'parameter-not-known soort', 'year-invalid jaar'],
  )
})

test('an address with a slash at its end is no address', async () => {
  const { app } = open()
  assert.equal((await app.request('/api/v1/gemeenten/')).status, 404)
})

test('the reader’s language is heard: taal, then Accept-Language, then Dutch', async () => {
  const { app } = open()
  const language = async (path: string, header?: string) => {
    const headers = header === undefined ? {} : { 'accept-language': header }
    return (await app.request(path, { headers })).headers.get('content-language')
  }
  assert.equal(await language('/api/v1/gemeenten/GM0000'), 'nl')
  assert.equal(await language('/api/v1/gemeenten/GM0000', 'de, en-GB;q=0.8, nl;q=0.5'), 'en')
  assert.equal(await language('/api/v1/gemeenten/GM0000?taal=nl', 'en'), 'nl')
})

test('an error that nobody foresaw is told as ours, without its inside', async () => {
  const { app, bereik, errors } = open()
  Object.assign(bereik, {
    reach: async () => {
      throw new Error('secret path /home/x')
    },
  })
  const answer = await app.request('/api/v1/gemeenten/GM0363/bereik')
  assert.equal(answer.status, 500)
  assert.doesNotMatch(await answer.text(), /secret/)
  assert.equal(errors.length, 1)
})
