// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type OpenBrowser, openBrowser } from './browser.ts'
import { openSite, type Site } from './site.ts'

let site: Site | undefined
let browser: OpenBrowser | undefined

before(async () => {
  site = await openSite()
  await site.bereik.example.add()
  browser = await openBrowser()
})

after(async () => {
  await browser?.close()
  await site?.close()
})

test('every page of the example says in both languages that it is one', async () => {
  assert.ok(site)
  const imports = await site.bereik.imports.list('GM9999')
  assert.ok(imports.length > 0)
  const paths = [
    '/gemeenten/GM9999',
    '/gemeenten/GM9999/bestanden',
    ...imports.map(({ id }) => `/bestanden/${id}`),
  ]
  for (const path of paths) {
    const dutch = await (await fetch(site.address + path)).text()
    assert.match(dutch, /Dit is een voorbeeld\. Deze gemeente bestaat niet\./, path)
    const english = await (await fetch(`${site.address}/en${path}`)).text()
    assert.match(english, /This is an example\. This municipality does not exist\./, path)
  }
})

test('the example can be removed with one button, without JavaScript too', async () => {
  assert.ok(site && browser)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(site.address)
  await page.getByRole('link', { name: 'Bekijk Voorbeelddorp' }).click()
  await page
    .getByText(/Van uw volgers op (Facebook|Instagram)/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Voorbeeld verwijderen' }).click()
  await page.getByRole('heading', { name: 'Weet wie u bereikt' }).waitFor()
  assert.equal(await page.getByRole('link', { name: 'Bekijk Voorbeelddorp' }).count(), 0)
  const gone = await fetch(`${site.address}/gemeenten/GM9999`)
  assert.equal(gone.status, 404)
  await gone.body?.cancel()
  await context.close()
})
