// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type OpenBrowser, openBrowser } from './browser.ts'
import { openSite, type Site } from './site.ts'
import { overflow, violations } from './violations.ts'

let site: Site | undefined
let browser: OpenBrowser | undefined

before(async () => {
  site = await openSite()
  browser = await openBrowser()
})

after(async () => {
  await browser?.close()
  await site?.close()
})

const watched = [
  'Datum;Bericht;Geplaatst door;Bron;Bereik;Sentiment;Type',
  '14-03-2026 09:05;Wanneer gaat de Stationsweg weer open?;Sanne de Wit;Twitter;1.234;neutraal;Vraag',
  '15-03-2026 10:15;Alweer een storing bij de balie;Youssef Amrani;Facebook;980;negatief;Klacht',
].join('\r\n')

/** A table of 200 columns of which nothing can be told. */
const wide = [1, 2, 3]
  .map((row) => Array.from({ length: 200 }, (_, at) => (row === 1 ? `k${at}` : 'x')).join(';'))
  .join('\n')

const code = 'GM0513'

test('a table that nobody knows is mapped, looked at and read, without JavaScript', async () => {
  assert.ok(site && browser)
  const { id } = await site.bring(code, 'berichten.csv', Buffer.from(watched))
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.address}/bestanden/${id}`)
  await page.getByRole('link', { name: 'Wijs de kolommen van berichten.csv aan' }).click()
  const select = (name: string | RegExp) => page.getByLabel(name)
  assert.equal(await select('Wat is één regel').inputValue(), 'reactions')
  assert.equal(await select('Kolom 3: Geplaatst door').inputValue(), 'author')
  assert.equal(await select('Kolom 6: Sentiment').inputValue(), '')
  await select('Kolom 4: Bron').selectOption('text')
  await page.getByRole('button', { name: 'Bekijk eerst' }).click()
  await page.getByRole('alert').getByText('Kies het platform.').waitFor()
  const field = select('Kolom 4: Bron')
  assert.equal(await field.getAttribute('aria-invalid'), 'true')
  assert.equal(await field.inputValue(), 'text')
  await field.selectOption('platform')
  await select('Over welk platform').selectOption('x')
  await page.getByRole('button', { name: 'Bekijk eerst' }).click()
  const preview = page.getByRole('table', { name: 'De eerste regels zoals wij ze lezen' })
  await preview.getByText('14 maart 2026, 09:05').waitFor()
  await preview.getByText('Bereik volgens Meta: 1.234').waitFor()
  // A kind that nobody knows takes no text along.
  await preview.getByText('Wanneer gaat de Stationsweg weer open?').waitFor()
  await preview.getByText('Persoon 2').waitFor()
  assert.equal(await preview.getByText('Sanne').count(), 0)
  await page.getByRole('button', { name: 'Inlezen' }).click()
  await page.getByText('Dit bestand telt mee in uw cijfers.').waitFor()
  await page.goto(`${site.address}/gemeenten/${code}/kolommen`)
  await page.getByText('berichten.csv').first().waitFor()
  const link = page.getByRole('link', { name: 'Download mapping.json van berichten.csv' })
  const answer = await page.request.get(site.address + (await link.getAttribute('href')))
  assert.equal(answer.headers()['content-disposition'], 'attachment; filename="mapping.json"')
  assert.match(await answer.text(), /"rows": "reactions"/)
  await page.getByText('Vergeten').click()
  await page.getByRole('button', { name: 'Vergeet' }).click()
  await page.getByText('U hebt nog geen kolommen aangewezen.').waitFor()
  await context.close()
})

test('200 columns at 320 pixels: nothing is lost, axe finds no violation', async () => {
  assert.ok(site && browser)
  const { id } = await site.bring(code, 'breed.csv', Buffer.from(wide))
  const { id: other } = await site.bring(code, 'ander.csv', Buffer.from(`${watched}\n`))
  const context = await browser.newContext({
    viewport: { width: 320, height: 800 },
    bypassCSP: true,
  })
  const page = await context.newPage()
  const wrong: string[] = []
  for (const path of [`/en/bestanden/${id}/kolommen`, `/bestanden/${other}/kolommen`]) {
    await page.goto(site.address + path)
    wrong.push(...(await violations(page)))
    assert.equal(await overflow(page), 0, path)
  }
  await page.getByRole('button', { name: 'Bekijk eerst' }).click()
  wrong.push(...(await violations(page)))
  assert.deepEqual(wrong, [])
  await context.close()
})
