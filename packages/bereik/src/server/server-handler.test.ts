// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createApi } from '../api/create-api.ts'
import { doubleBereik } from '../api/double-bereik.ts'
import { createServerHandler, type WebHandler } from './server-handler.ts'

const token = 't'.repeat(43)
const page: WebHandler = async (_request, { nonce }) =>
  new Response(`<script nonce="${nonce}"></script>`, { headers: { 'content-type': 'text/html' } })

function open(handler: WebHandler | null = page) {
  const web = handler ?? undefined
  const bereik = doubleBereik()
  const errors: unknown[] = []
  const onError = (error: unknown) => errors.push(error)
  const api = createApi({ bereik, uploadLimit: 1000, onError })
  return { handle: createServerHandler({ bereik, api, web, token, onError }), bereik, errors }
}

const post = (headers: Record<string, string>, path = '/bestanden') =>
  new Request(`http://localhost:4242${path}`, { method: 'POST', headers })

test('a name that was made to point at this machine gets nothing, not even a page', async () => {
  const { handle } = open()
  for (const host of ['evil.example', 'localhost.evil.example', '10.0.0.5', '0.0.0.0']) {
    const answer = await handle(new Request(`http://${host}:4242/gemeenten/GM0363`))
    assert.equal(answer.status, 421, host)
    assert.equal((await answer.json()).code, 'host-invalid')
  }
  for (const host of ['localhost', '127.0.0.1', '[::1]']) {
    assert.equal((await handle(new Request(`http://${host}:4242/`))).status, 200, host)
  }
})

test('a foreign website cannot post, to the API or to a page', async () => {
  const { handle } = open()
  const foreign = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:3000' },
    { origin: 'https://localhost:4242' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    { authorization: 'Bearer wrong' },
    {},
  ]
  for (const headers of foreign) {
    for (const path of ['/bestanden', '/api/v1/gemeenten/GM0363/bestanden']) {
      const answer = await handle(post(headers, path))
      assert.equal(answer.status, 403, JSON.stringify(headers))
      assert.equal(answer.headers.get('content-type'), 'application/problem+json')
    }
  }
  for (const method of ['PUT', 'DELETE', 'PATCH']) {
    const headers = { origin: 'https://evil.example' }
    const request = new Request('http://localhost:4242/api/v1/voorbeeld', { method, headers })
    assert.equal((await handle(request)).status, 403, method)
  }
})

test('a page of this server may write, and who holds the token', async () => {
  const { handle } = open()
  const own = [
    { origin: 'http://localhost:4242' },
    { 'sec-fetch-site': 'same-origin' },
    { authorization: `Bearer ${token}`, origin: 'https://anything.example' },
  ]
  for (const headers of own) {
    assert.equal((await handle(post(headers))).status, 200, JSON.stringify(headers))
  }
})

test('a page carries a strict policy with a new nonce each time', async () => {
  const { handle } = open()
  const first = await handle(new Request('http://localhost/'))
  const policy = first.headers.get('content-security-policy') ?? ''
  const nonce = /nonce="([^"]+)"/.exec(await first.text())?.[1]
  assert.match(policy, /default-src 'none'/)
  assert.match(policy, /style-src 'self'(;|$)/)
  assert.match(policy, /frame-ancestors 'none'/)
  assert.ok(policy.includes(`script-src 'self' 'nonce-${nonce}'`))
  assert.doesNotMatch(policy, /unsafe/)
  assert.equal(first.headers.get('x-frame-options'), 'DENY')
  assert.equal(first.headers.get('referrer-policy'), 'same-origin')
  const second = await handle(new Request('http://localhost/'))
  assert.notEqual(second.headers.get('content-security-policy'), policy)
})

test('the API answers below /api, the pages answer all else', async () => {
  const { handle } = open()
  const api = await handle(new Request('http://localhost/api/v1/gemeenten/GM0363'))
  assert.equal((await api.json()).name, 'Amsterdam')
  assert.equal((await handle(new Request('http://localhost/api/v2'))).status, 404)
  const bare = open(null)
  assert.equal((await bare.handle(new Request('http://localhost/x/'))).status, 404)
})

test('a page that fails is told as our fault, without its inside', async () => {
  const { handle, errors } = open(async () => {
    throw new Error('secret')
  })
  const answer = await handle(new Request('http://localhost/'))
  assert.equal(answer.status, 500)
  assert.doesNotMatch(await answer.text(), /secret/)
  assert.equal(errors.length, 1)
})
