// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { pathIn } from '../../packages/web/src/app/language.ts'
import { type OpenBrowser, openBrowser } from './browser.ts'
import { type FilledSite, openFilledSite } from './filled-site.ts'

let site: FilledSite | undefined
let browser: OpenBrowser | undefined

before(async () => {
  site = await openFilledSite()
  browser = await openBrowser()
})

after(async () => {
  await browser?.close()
  await site?.close()
})

/** A page in one of its states, without JavaScript. */
async function visit(state: string, look: (page: Page) => Promise<void>, hash = ''): Promise<void> {
  assert.ok(site && browser)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  await page.goto(site.address + (site.pages[state] ?? '') + hash)
  await look(page)
  await context.close()
}

/** Per state of a file: its badge, and where its page leads to. */
const ways: Readonly<Record<string, readonly [badge: string, ...links: string[]]>> = {
  'import that stands': ['Ingelezen', 'Bekijk wie u bereikt', 'Breng een ander bestand'],
  'import that nobody knows': [
    'Niet herkend',
    'Wijs de kolommen van zaken.csv aan',
    'Zo haalt u uw bestand op',
  ],
  'import that cannot be read': ['Niet herkend', 'Zo haalt u uw bestand op'],
  'import that is not needed': ['Niet nodig', 'Breng een ander bestand'],
  'import withdrawn': ['Ingetrokken', 'Breng een ander bestand'],
}

for (const [state, [badge, ...links]] of Object.entries(ways)) {
  test(`who opens an ${state} sees where to go`, () =>
    visit(state, async (page) => {
      await page.locator('#uitkomst').getByText(badge, { exact: true }).waitFor()
      for (const name of links) await page.getByRole('link', { name, exact: true }).waitFor()
    }))
}

test('a link to the form or to the steps leads there', () =>
  visit('import that cannot be read', async (page) => {
    await page.getByRole('link', { name: 'Zo haalt u uw bestand op' }).click()
    await page.waitForURL(/\/gemeenten\/GM0632\/bestanden#ophalen$/)
    await page.locator('h2#ophalen').waitFor()
    await page.getByRole('link', { name: 'Breng het hier' }).click()
    await page.locator('h2#brengen').waitFor()
  }))

test('a file of which nothing is asked is no trouble on the health page', () =>
  visit('health of other platforms', async (page) => {
    assert.equal(await page.getByRole('link', { name: /FollowerActivity/ }).count(), 0)
    await page.getByRole('link', { name: 'folder.pdf' }).waitFor()
  }))

test('the steps that the health page names stand open when the link is followed', () =>
  visit('health with everything', async (page) => {
    const link = page.getByRole('link', { name: /^Zo haalt u dit bestand op: / }).first()
    const id = (await link.getAttribute('href'))?.split('#')[1] ?? ''
    await link.click()
    await page.locator(`#${id}`).waitFor()
    assert.equal(
      await page.locator('details', { has: page.locator(`#${id}`) }).getAttribute('open'),
      '',
    )
  }))

test('every kind of file has its steps, and they open by their address', () =>
  visit(
    'files, none yet',
    async (page) => {
      const steps = page.locator('#bestand-youtube-audience')
      await steps.waitFor()
      assert.ok(await steps.isVisible())
    },
    '#bestand-youtube-audience',
  ))

test('numbers and dates that a file leaves open are asked with what they would be', () =>
  visit('import with open numbers and dates', async (page) => {
    await page.getByText('Een getal als 1.234 kan in dit bestand twee dingen zijn.').waitFor()
    await page.getByText('twee dagen zijn: 3 april 2026 of 4 maart 2026.').waitFor()
    await page.getByRole('button', { name: 'Antwoord opslaan' }).click()
    await page.getByLabel('Hoe zijn de getallen').selectOption(',')
    await page.getByLabel('Hoe zijn de datums').selectOption('day-first')
    await page.getByRole('button', { name: 'Antwoord opslaan' }).click()
    await page.getByText('Dit bestand telt mee in uw cijfers.').waitFor()
  }))

test('how a file is read is told in the marks of the language', () =>
  visit('import of views by age', async (page) => {
    await page.getByText('Zo lezen wij de getallen en datums').click()
    const readings = page.getByRole('table', { name: 'Van elke kolom één voorbeeld' })
    await readings.getByRole('cell', { name: '0,081', exact: true }).first().waitFor()
  }))

test('a capture without an own account asks for it, in the open form', () =>
  visit('import without an own account', async (page) => {
    await page.getByText('U noemde geen eigen account.').waitFor()
    await page.getByLabel('Van welk account is dit bestand?').fill('buur1')
    await page.getByRole('button', { name: 'Antwoord opslaan' }).click()
    await page.getByText('Dit bestand telt mee in uw cijfers.').waitFor()
    assert.equal(await page.getByText('U noemde geen eigen account.').count(), 0)
  }))

test('the parts of a zip are named by it, and the sheet to fill in can be fetched', () =>
  visit('parts of a zip', async (page) => {
    assert.ok(site)
    await page
      .getByRole('heading', { name: 'cijfers.zip › FollowerGender.csv Ingelezen' })
      .waitFor()
    await page.getByRole('heading', { name: 'FollowerActivity.csv Niet nodig' }).waitFor()
    const sheet = (language: 'nl' | 'en') =>
      fetch((site?.address ?? '') + pathIn(language, '/invulblad')).then((answer) => answer.text())
    assert.equal(await sheet('nl'), 'datum;platform;account;volgers;weergaven;interacties\r\n')
    assert.match(await sheet('en'), /^date,platform,/)
  }))

test('the page says of whom the shares of TikTok and YouTube are, and compares no organisations', () =>
  visit('other platforms', async (page) => {
    await page.getByText('hun leeftijd is niet bekend').first().waitFor()
    await page.getByText('door mensen die waren ingelogd').first().waitFor()
    const organisations = page.locator('section', {
      has: page.getByRole('heading', { name: 'Organisaties en beroepen' }),
    })
    await organisations.getByText('Deze groepen vergelijken wij niet met inwoners.').waitFor()
    assert.doesNotMatch(await organisations.innerText(), /vaker|niet te zeggen/)
  }))
