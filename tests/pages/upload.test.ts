// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type OpenBrowser, openBrowser } from './browser.ts'
import { facebookAudience, foreignTable, instagramAudience } from './export-files.ts'
import { openSite, type Site } from './site.ts'

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

interface Visit {
  readonly page: Page
  readonly address: string
  /** Addresses outside the site that the page asked for, and what the browser refused or threw. */
  readonly wrong: readonly string[]
  readonly end: () => Promise<void>
}

async function visit(javaScriptEnabled: boolean): Promise<Visit> {
  assert.ok(site && browser)
  const { address } = site
  const context = await browser.newContext({ javaScriptEnabled, locale: 'nl-NL' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const wrong: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) wrong.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text())
  })
  page.on('pageerror', (error) => wrong.push(error.message))
  return { page, address, wrong, end: () => context.close() }
}

function asFile(name: string, buffer: Buffer) {
  return { name, mimeType: 'text/csv', buffer }
}

for (const script of [true, false]) {
  const how = script ? 'with the script' : 'without JavaScript'
  const code = script ? 'GM0513' : 'GM0344'

  test(`an adviser brings a file and sees whom she reaches, ${how}`, async () => {
    const { page, address, wrong, end } = await visit(script)
    const followers = script ? 2140 : 2141
    await page.goto(`${address}/gemeenten/${code}`)
    await page.getByRole('link', { name: 'Breng uw eerste bestand' }).click()
    await page
      .getByLabel('Bestanden', { exact: true })
      .setInputFiles([asFile('Audience.csv', instagramAudience(followers))])
    await page.getByLabel('Op welke dag').fill('2026-03-03')
    await page.getByRole('button', { name: 'Bestanden inlezen' }).click()
    await page.getByRole('heading', { name: 'Audience.csv Ingelezen' }).waitFor()
    await page.getByText('10 gelezen = 10 bewaard + 0 afgewezen + 0 herhaald').waitFor()
    await page.getByRole('link', { name: 'Bekijk wie u bereikt' }).click()
    await page.getByText('Van uw volgers op Instagram (stand 3 maart 2026)').first().waitFor()
    await page.getByRole('img', { name: /^Vrouwen\. Uw volgers op Instagram/ }).waitFor()
    assert.deepEqual(wrong, [])
    await end()
  })

  test(`a question is answered on the page, ${how}`, async () => {
    const { page, address, wrong, end } = await visit(script)
    await page.goto(`${address}/gemeenten/${code}/bestanden`)
    await page
      .getByLabel('Bestanden', { exact: true })
      .setInputFiles([asFile('Jongeren.csv', instagramAudience(script ? 501 : 502))])
    await page.getByLabel('Op welke dag').fill('2026-03-03')
    await page.getByRole('button', { name: 'Bestanden inlezen' }).click()
    await page.getByRole('link', { name: 'Beantwoord de vraag over Jongeren.csv' }).click()
    await page.getByLabel('Van welk account is dit bestand?').fill('Jongerenwerk')
    await page.getByRole('button', { name: 'Antwoord opslaan' }).click()
    await page.getByText('Dit bestand telt mee in uw cijfers.').waitFor()
    assert.deepEqual(wrong, [])
    await end()
  })

  test(`a file is withdrawn and the account of it stays, ${how}`, async () => {
    const { page, address, wrong, end } = await visit(script)
    await page.goto(`${address}/en/gemeenten/${code}/bestanden`)
    await page.getByRole('link', { name: 'What became of Jongeren.csv' }).click()
    await page.getByText('Withdraw: Jongeren.csv').click()
    await page.getByRole('button', { name: 'Withdraw Jongeren.csv' }).click()
    await page.getByText('This file no longer counts.').waitFor()
    assert.match(page.url(), /\/en\/bestanden\//)
    assert.deepEqual(wrong, [])
    await end()
  })
}

test('the script tells what is wrong in the page, and the form can be sent again', async () => {
  const { page, address, end } = await visit(true)
  await page.goto(`${address}/gemeenten/GM0363/bestanden`)
  const input = page.getByLabel('Bestanden', { exact: true })
  await input.setInputFiles([asFile('Facebook.csv', facebookAudience())])
  await page.getByLabel('Aantal volgers').fill('veel')
  await page.getByRole('button', { name: 'Bestanden inlezen' }).click()
  await page.getByRole('status').getByText('geen geheel getal').waitFor()
  await page.getByLabel('Aantal volgers').fill('6100')
  await page.getByRole('button', { name: 'Bestanden inlezen' }).click()
  await page.getByRole('heading', { name: 'Facebook.csv Ingelezen' }).waitFor()
  await end()
})

test('files can be dropped on the page; their names are told', async () => {
  const { page, address, wrong, end } = await visit(true)
  await page.goto(`${address}/gemeenten/GM0363/bestanden`)
  const text = foreignTable().toString('utf8')
  await page.locator('[data-drop]').evaluate((zone, content) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([content], 'zaken.csv'))
    for (const type of ['dragenter', 'dragover', 'drop']) {
      zone.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
    }
  }, text)
  await page.getByRole('status').getByText('Gekozen: zaken.csv').waitFor()
  await page.getByRole('button', { name: 'Bestanden inlezen' }).click()
  await page.getByRole('heading', { name: 'zaken.csv Niet herkend' }).waitFor()
  assert.deepEqual(wrong, [])
  await end()
})
