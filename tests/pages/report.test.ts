// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type OpenBrowser, openBrowser } from './browser.ts'
import { facebookAudience, instagramAudience } from './export-files.ts'
import { openSite, type Site } from './site.ts'
import { openAll, overflow, violations } from './violations.ts'

let site: Site | undefined
let browser: OpenBrowser | undefined

before(async () => {
  site = await openSite()
  const measuredOn = '2026-03-03'
  await site.bring('GM0513', 'instagram.csv', instagramAudience(), { measuredOn })
  await site.bring('GM0513', 'facebook.csv', facebookAudience(), { measuredOn })
  browser = await openBrowser()
})

after(async () => {
  await browser?.close()
  await site?.close()
})

const screens = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 320, scheme: 'light' },
] as const

for (const view of ['own', 'public'] as const) {
  for (const language of ['nl', 'en'] as const) {
    test(`axe finds no violation in the report, ${view} view, ${language}`, async () => {
      assert.ok(site && browser)
      const html = await site.bereik.report('GM0513', view, language)
      const wrong: string[] = []
      for (const { width, scheme } of screens) {
        const viewport = { width, height: 800 }
        const context = await browser.newContext({ viewport, colorScheme: scheme, bypassCSP: true })
        const page = await context.newPage()
        page.on('request', (request) => wrong.push(`asks for ${request.url()}`))
        await page.setContent(html)
        await openAll(page)
        const over = await overflow(page)
        if (over > 0) wrong.push(`${width}: ${over} pixels wider than the screen`)
        wrong.push(...(await violations(page)).map((one) => `${width}, ${scheme}: ${one}`))
        assert.equal(await page.locator('html').getAttribute('lang'), language)
        assert.equal(await page.locator('h1').count(), 1)
        await context.close()
      }
      assert.deepEqual(wrong, [])
    })
  }
}
