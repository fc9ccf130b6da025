// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { pathIn } from '../../packages/web/src/app/language.ts'
import { type OpenBrowser, openBrowser } from './browser.ts'
import { type FilledSite, openFilledSite } from './filled-site.ts'
import { openAll, overflow, violations } from './violations.ts'

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
        const over = await overflow(page)
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
