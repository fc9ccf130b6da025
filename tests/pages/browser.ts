// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'
import { requireChromium } from '../../scripts/chromium.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface OpenBrowser {
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>
  close(): Promise<void>
}

/** A browser of its own with a profile of its own; `close` ends both. */
export async function openBrowser(): Promise<OpenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'bereik-browser-'))
  const browser = await chromium.launch({
    executablePath: process.env['BEREIK_CHROMIUM'] ?? requireChromium(),
    headless: true,
    args: flags,
    env: { ...process.env, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile },
  })
  return {
    newContext: (options) => browser.newContext(options),
    async close() {
      await browser.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}
