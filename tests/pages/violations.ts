// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** What axe has against the page under WCAG 2.0-2.2 A and AA, a line each. */
export async function violations(page: Page): Promise<readonly string[]> {
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
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

/** By how many pixels the page is wider than the screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}
