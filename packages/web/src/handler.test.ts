// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { openSite, type Site } from '../../../tests/pages/site.ts'
import { buildFolder } from './build.ts'

let site: Site | undefined

before(async () => {
  site = await openSite()
})

after(async () => {
  await site?.close()
})

function get(path: string, init?: RequestInit): Promise<Response> {
  assert.ok(site)
  return fetch(site.address + path, { redirect: 'manual', ...init })
}

const statuses: Readonly<Record<string, number>> = {
  '/': 200,
  '/en': 200,
  '/gemeenten?zoek=gouda': 200,
  '/gemeenten/GM0363': 200,
  '/gemeenten/GM0788': 410,
  '/gemeenten/GM0000': 404,
  '/gemeenten/%3Cscript%3E': 404,
  '/gemeenten/GM0788/bestanden': 302,
  '/bestanden/bestaat-niet': 404,
  '/en/bestaat-niet': 404,
  '/assets/../server/index.js': 404,
  '/voorbeeld': 404,
}

for (const [path, status] of Object.entries(statuses)) {
  test(`${path} answers ${status}`, async () => {
    assert.equal((await get(path)).status, status)
  })
}

test('an abolished municipality names where its area went', async () => {
  assert.match(await (await get('/gemeenten/GM0788')).text(), /Het gebied hoort nu bij/)
})

test('a page forbids everything that is not ours, and carries no script or style of its own', async () => {
  const answer = await get('/gemeenten/GM0363')
  const policy = answer.headers.get('content-security-policy') ?? ''
  assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self';/)
  assert.doesNotMatch(policy, /unsafe|nonce|data:/)
  const html = await answer.text()
  assert.doesNotMatch(html, /<script|<style|\sstyle=|\son[a-z]+=/)
  assert.match(html, /^<!doctype html><html lang="nl" class="bereik-theme">/)
})

test('style sheet, script and fonts may be kept for good', async () => {
  for (const name of readdirSync(new URL('client/assets/', buildFolder))) {
    const answer = await get(`/assets/${name}`)
    await answer.body?.cancel()
    assert.equal(answer.status, 200, name)
    assert.match(answer.headers.get('cache-control') ?? '', /immutable/)
  }
})

test('what somebody searches for stands in the page as text', async () => {
  const html = await (await get('/gemeenten?zoek=%3Cb%3E%22x')).text()
  assert.match(html, /“&lt;b&gt;&quot;x”/)
})

test('a form sent from another site is refused', async () => {
  const body = new URLSearchParams({ doe: 'verwijderen' })
  const headers = { origin: 'https://elders.example' }
  const answer = await get('/voorbeeld', { method: 'POST', body, headers })
  assert.equal(answer.status, 403)
})
