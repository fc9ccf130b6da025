// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { pathIn } from '../../packages/web/src/app/language.ts'
import { type OpenBrowser, openBrowser } from './browser.ts'
import { type FilledSite, openFilledSite } from './filled-site.ts'
import { openAll, overflow } from './violations.ts'

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

/** What a screen reader lists of a page: headings, and names that must each lead somewhere else. */
function outline(page: Page) {
  return page.evaluate(() => {
    const textOf = (element: Element) => element.textContent?.trim().replace(/\s+/g, ' ') ?? ''
    const names = (selector: string) => [...document.querySelectorAll(selector)].map(textOf)
    return {
      title: document.title,
      levels: [...document.querySelectorAll('h1, h2, h3, h4')].map((one) => Number(one.tagName[1])),
      captions: names('caption'),
      summaries: names('summary'),
      links: [...document.querySelectorAll('main a')].map((link) => ({
        name: textOf(link),
        href: link.getAttribute('href') ?? '',
      })),
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    }
  })
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, place) => names.indexOf(name) !== place)
}

for (const language of ['nl', 'en'] as const) {
  test(`every page can be read from its outline, ${language}`, async () => {
    assert.ok(site && browser)
    const context = await browser.newContext()
    const page = await context.newPage()
    const wrong: string[] = []
    const titles: string[] = []
    for (const [state, path] of Object.entries(site.pages)) {
      await page.goto(site.address + pathIn(language, path))
      const { title, levels, captions, summaries, links, ids } = await outline(page)
      const told = (what: string) => wrong.push(`${state}: ${what}`)
      titles.push(title)
      if (levels.filter((level) => level === 1).length !== 1) told('not one h1')
      levels.forEach((level, place) => {
        if (level > (levels[place - 1] ?? 0) + 1) told(`h${level} skips a level`)
      })
      for (const name of repeated([...captions])) told(`two tables "${name}"`)
      for (const name of repeated([...summaries])) told(`two folds "${name}"`)
      for (const id of repeated(ids)) told(`two elements #${id}`)
      for (const [name, same] of Map.groupBy(links, (link) => link.name)) {
        if (new Set(same.map(({ href }) => href)).size > 1) told(`"${name}" leads to two places`)
      }
    }
    await context.close()
    assert.deepEqual(wrong, [])
    assert.deepEqual(repeated(titles), [])
  })
}

test('nothing is lost at 200 percent zoom', async () => {
  assert.ok(site && browser)
  const viewport = { width: 640, height: 400 }
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2 })
  const page = await context.newPage()
  for (const path of Object.values(site.pages)) {
    await page.goto(site.address + path)
    await openAll(page)
    assert.equal(await overflow(page), 0, path)
  }
  await context.close()
})

test('in forced colours bars, buttons and the focus are still to be seen', async () => {
  assert.ok(site && browser)
  const context = await browser.newContext({ forcedColors: 'active' })
  const page = await context.newPage()
  await page.goto(site.address + (site.pages['municipality with figures'] ?? ''))
  const paint = await page.evaluate(() => {
    const look = (selector: string) => {
      const element = document.querySelector(selector)
      if (element === null) throw new Error(`no ${selector}`)
      return getComputedStyle(element)
    }
    return {
      canvas: look('body').backgroundColor,
      layer: look('.bereik-chart__layer').fill,
      residents: look('.bereik-chart__residents').stroke,
      margin: look('.bereik-chart__margin').stroke,
      words: look('.bereik-chart__verdict').fill,
      button: look('.utrecht-button').borderTopColor,
    }
  })
  const { canvas, ...drawn } = paint
  for (const [part, colour] of Object.entries(drawn)) assert.notEqual(colour, canvas, part)
  await page.keyboard.press('Tab')
  const ring = await page.evaluate(() =>
    document.activeElement === null ? '' : getComputedStyle(document.activeElement).outlineStyle,
  )
  assert.notEqual(ring, 'none')
  await context.close()
})

test('who wants less motion sees none', async () => {
  assert.ok(site && browser)
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(site.address + (site.pages['files with every outcome'] ?? ''))
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element)
        return transitionDuration !== '0s' || animationName !== 'none'
      }).length,
  )
  assert.equal(moving, 0)
  await context.close()
})

test('on paper the findings and the numbers stand, and nothing that only a screen can do', async () => {
  assert.ok(site && browser)
  const context = await browser.newContext({ viewport: { width: 720, height: 1000 } })
  const page = await context.newPage()
  await page.emulateMedia({ media: 'print' })
  await page.goto(site.address + (site.pages['municipality with figures'] ?? ''))
  assert.equal(await page.locator('figure').first().isVisible(), true)
  for (const gone of ['nav a', 'form', 'summary', '.bereik-actions', 'a[download]']) {
    const shown = await page.locator(gone).filter({ visible: true }).allTextContents()
    assert.deepEqual(shown, [], gone)
  }
  await context.close()
})
