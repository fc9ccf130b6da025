// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
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

interface Stop {
  readonly what: string
  readonly isSeen: boolean
  readonly isLargeEnough: boolean
}

/** The element that has the focus: what it is, and whether somebody can see that it has it. */
function currentStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return null
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const hasOutline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
    const isInText = style.display === 'inline'
    return {
      what: `${element.tagName} ${element.getAttribute('name') ?? ''} ${element.innerText.trim()}`,
      isSeen: hasOutline && box.bottom > 0 && box.top < window.innerHeight && box.right > 0,
      isLargeEnough: isInText || (box.width >= 24 && box.height >= 24),
    }
  })
}

/** Presses Tab from the top until the focus leaves the page. */
async function walk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  for (let presses = 0; presses < 600; presses += 1) {
    await page.keyboard.press('Tab')
    const stop = await currentStop(page)
    if (stop === null) break
    stops.push(stop)
  }
  return stops
}

function expectedStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const controls = 'a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"]'
    const isShown = (element: Element) => element.checkVisibility()
    return [...document.querySelectorAll(controls)].filter(isShown).length
  })
}

for (const state of [
  'start',
  'search with results',
  'municipality with figures',
  'files with every outcome',
  'import with a question',
  'import with rejects',
  'columns to point out',
  'parts of a zip',
  'health with everything',
  'import with open numbers and dates',
]) {
  test(`the keyboard reaches everything and shows where it is: ${state}`, async () => {
    assert.ok(site && browser)
    const context = await browser.newContext({ reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(site.address + (site.pages[state] ?? ''))
    const expected = await expectedStops(page)
    const stops = await walk(page)
    assert.match(stops[0]?.what ?? '', /Naar de inhoud/)
    assert.deepEqual(
      stops.filter(({ isSeen, isLargeEnough }) => !isSeen || !isLargeEnough),
      [],
    )
    // A date field has a stop per part, so there may be more stops than controls, never fewer.
    assert.ok(stops.length >= expected, `${stops.length} stops, ${expected} controls`)
    await context.close()
  })
}

test('the skip link leads past the menu', async () => {
  assert.ok(site && browser)
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${site.address}/gemeenten/GM0363`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const inside = await page.evaluate(() =>
    document.querySelector('main')?.contains(document.activeElement),
  )
  assert.equal(inside, true)
  await context.close()
})

test('search, details and language work by keyboard alone', async () => {
  assert.ok(site && browser)
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(site.address)
  await page.getByLabel('Naam van de gemeente').focus()
  await page.keyboard.type('gouda')
  await page.keyboard.press('Enter')
  await page.waitForURL(/zoek=gouda/)
  await page.getByRole('link', { name: 'Gouda', exact: true }).focus()
  await page.keyboard.press('Enter')
  const summary = page.getByText('Bekijk de getallen als tabel').first()
  await summary.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('table', { name: 'aandelen met marges' }).first().waitFor()
  await page.getByRole('link', { name: 'English' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'The residents of Gouda' }).waitFor()
  await context.close()
})
