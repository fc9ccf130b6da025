// SPDX-License-Identifier: EUPL-1.2

import { buildFolder, buildWeb } from './build.ts'
import { dutchToday } from './dutch-today.ts'
import type { WebHandler } from './handler.ts'
import { themeFrom } from './theme.ts'

/**
 * Builds the pages where needed and makes their handler. React is loaded here and not before, so
 * that it runs in its production form and commands that show no page do not wait for it.
 *
 * @throws Error when a theme setting cannot be used or the pages cannot be built
 */
export async function loadWeb(
  settings: Readonly<Record<string, string | undefined>>,
): Promise<WebHandler> {
  const theme = themeFrom(settings)
  await buildWeb()
  process.env['NODE_ENV'] ??= 'production'
  const { createWebHandler } = await import('./handler.ts')
  return createWebHandler({ buildFolder, theme, today: () => dutchToday(new Date()) })
}
