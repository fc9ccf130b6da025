// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { pathIn } from '../../packages/web/src/app/language.ts'
import { type OpenBrowser, openBrowser } from './browser.ts'
import { type FilledSite, openFilledSite } from './filled-site.ts'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** Every page is seen in both schemes, at both widths and in both languages. */
const screens = [
  { name: '1280 pixels wide, light', width: 1280, scheme: 'light', languages: ['nl', 'en'] },
  { name: '1280 pixels wide, dark', width: 1280, scheme: 'dark', languages: ['nl'] },
  { name: '320 pixels wide, light', width: 320, scheme: 'light', languages: ['en'] },
  { name: '320 pixels wide, dark', width: 320, scheme: 'dark', languages: ['nl', 'en'] },
] as const

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

/** What axe has against the page under WCAG 2.0-2.2 A and AA, a line each. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const axe: unknown = Reflect.get(window, 'axe')
    if (typeof axe !== 'object' || axe === null || !('run' in axe)) throw new Error('no axe')
    const { run } = axe
    if (typeof run !== 'function') throw new Error('no axe')
    const { violations: found } = await run(document, { runOnly: { type: 'tag', values: tags } })
    return found.flatMap((one: { id: string; nodes: { target: string[]; html: string }[] }) =>
      one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.html}`),
    )
  })
}

/** Opens every `details`, so that what is folded away is looked at too. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

for (const { name, width, scheme, languages } of screens) {
  test(`axe finds no violation on any page in any state, ${name}`, async () => {
    assert.ok(site && browser)
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: scheme,
      bypassCSP: true,
    })
    const page = await context.newPage()
    await page.route(/\.js$/, (route) => route.abort())
    const wrong: string[] = []
    for (const [state, path] of Object.entries(site.pages)) {
      for (const language of languages) {
        await page.goto(site.address + pathIn(language, path))
        await openAll(page)
        const about = `${state}, ${language}`
        wrong.push(...(await violations(page)).map((one) => `${about}: ${one}`))
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (over > 0) wrong.push(`${about}: ${over} pixels wider than the screen`)
      }
    }
    await context.close()
    assert.deepEqual(wrong, [])
  })
}

test('axe would find a violation', async () => {
  assert.ok(browser)
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.setContent('<main><h1>x</h1><img src="data:,"></main>')
  const found = await violations(page)
  await context.close()
  assert.ok(
    found.some((one) => one.startsWith('image-alt')),
    found.join('\n'),
  )
})
