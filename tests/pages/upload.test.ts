// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
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

/** The first words of what has the focus: what a screen reader reads from. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '').then(firstWords)
}

function firstWords(text: string): string {
  return (
    ['Dit gebeurde met uw bestand', 'Dit is niet gelukt', 'Ingelezen'].find((words) =>
      text.startsWith(words),
    ) ?? text
  )
}

/** The texts that a field is described by. */
function describedBy(field: Locator): Promise<readonly string[]> {
  return field.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? ''),
  )
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
    assert.match(await page.title(), /^Audience\.csv: ingelezen - Bestanden van /)
    assert.equal(await focused(page), 'Dit gebeurde met uw bestand')
    await page.getByRole('link', { name: 'Bekijk wie u bereikt' }).click()
    await page.getByText('Van uw volgers op Instagram (stand 3 maart 2026)').first().waitFor()
    await page
      .getByRole('img', { name: /^Vrouwen\. vrouwen van 18 tot en met 24 jaar: volgers 6,1%/ })
      .waitFor()
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
    assert.match(await page.title(), /^Jongeren\.csv: ingelezen - /)
    assert.equal(await focused(page), 'Ingelezen')
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

test('a fault is told on the page itself, at the field, without JavaScript', async () => {
  const { page, address, wrong, end } = await visit(false)
  await page.goto(`${address}/gemeenten/GM0363/bestanden`)
  const input = page.getByLabel('Bestanden', { exact: true })
  await input.setInputFiles([asFile('Facebook.csv', facebookAudience())])
  await page.getByLabel('Aantal volgers').fill('veel')
  await page.getByRole('button', { name: 'Bestanden inlezen' }).click()
  await page.getByRole('alert').getByText('geen geheel getal').waitFor()
  assert.equal(await focused(page), 'Dit is niet gelukt')
  assert.match(await page.title(), /^Dit is niet gelukt - Bestanden van Amsterdam/)
  const field = page.getByLabel('Aantal volgers')
  assert.equal(await field.getAttribute('aria-invalid'), 'true')
  assert.match((await describedBy(field)).join(' '), /geen geheel getal/)
  assert.equal(await page.locator('link[rel="stylesheet"]').count(), 1)
  await page
    .getByLabel('Bestanden', { exact: true })
    .setInputFiles([asFile('Facebook.csv', facebookAudience('4.8%'))])
  await field.fill('6.100')
  await page.getByRole('button', { name: 'Bestanden inlezen' }).click()
  await page.getByRole('heading', { name: 'Facebook.csv Ingelezen' }).waitFor()
  // What the browser tells of an answer with status 400 is its own.
  assert.deepEqual(
    wrong.filter((text) => !text.includes('400')),
    [],
  )
  await end()
})

test('several files: what became of each is told on top, and once', async () => {
  const { page, address, end } = await visit(true)
  await page.goto(`${address}/en/gemeenten/GM0518/bestanden`)
  const files = [asFile('a.csv', instagramAudience(700)), asFile('b.csv', foreignTable())]
  for (const round of [1, 2]) {
    await page.getByLabel('Files', { exact: true }).setInputFiles(files)
    await page.getByLabel('On which day').fill('2026-03-03')
    // The second time all that is waited for below stands there already, on the page before.
    const loaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Read the files' }).click()
    await loaded
    await page.waitForURL(/gebracht=/)
    await page.getByRole('heading', { name: 'What became of your files' }).waitFor()
    await page.getByText('2 files: 1 not recognised, 1 read').waitFor()
    assert.equal(await page.locator('#uitkomst h3').count(), 2, `round ${round}`)
  }
  await end()
})

test('the script tells what is wrong in the page, and the form can be sent again', async () => {
  const { page, address, end } = await visit(true)
  await page.goto(`${address}/gemeenten/GM0363/bestanden`)
  const input = page.getByLabel('Bestanden', { exact: true })
  await input.setInputFiles([asFile('Facebook.csv', facebookAudience())])
  await page.getByLabel('Aantal volgers').fill('veel')
  await page.getByRole('button', { name: 'Bestanden inlezen' }).click()
  await page.getByRole('status').getByText('geen geheel getal').waitFor()
  const field = page.getByLabel('Aantal volgers')
  assert.equal(await field.evaluate((element) => element === document.activeElement), true)
  assert.match((await describedBy(field)).join(' '), /^(?!.*followers).*geen geheel getal/)
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
