// SPDX-License-Identifier: EUPL-1.2
import { runCli } from 'bereik'
import type { WebHandler } from './handler.ts'
import { loadWeb } from './load-web.ts'

/** The pages, loaded when `serve` gets its first request for one. */
export function lazyWeb(load: () => Promise<WebHandler>): WebHandler {
  let web: Promise<WebHandler> | null = null
  return async (request, services) => {
    web ??= load()
    return (await web)(request, services)
  }
}

/**
 * One command of `bereik` with the pages of `serve`.
 *
 * @param argv what stands behind `bereik`
 * @returns the exit code
 */
export function runBereik(argv: readonly string[]): Promise<number> {
  return runCli(argv, { web: lazyWeb(() => loadWeb(process.env)) })
}
