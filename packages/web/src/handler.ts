// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url'
import type { ApiDoor, Bereik } from 'bereik'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import { pageHeaders } from './page-headers.ts'
import { servicesContext } from './services.ts'
import { chartStylesHref, readStaticFiles } from './static-files.ts'
import type { Theme } from './theme.ts'

export interface WebOptions {
  /** Where `buildWeb` put the pages. */
  readonly buildFolder: URL
  readonly theme: Theme
  /** Today in the Netherlands, ISO date. */
  readonly today: () => string
}

export type WebHandler = (
  request: Request,
  services: { readonly bereik: Bereik; readonly api: ApiDoor },
) => Promise<Response>

/**
 * The pages as one function from request to response.
 *
 * @throws Error when the pages have not been built
 */
export async function createWebHandler(options: WebOptions): Promise<WebHandler> {
  const build = await loadBuild(options.buildFolder)
  const staticFile = readStaticFiles(fileURLToPath(new URL('client', options.buildFolder)))
  const headers = pageHeaders(options.theme)
  const answer = createRequestHandler(build, 'production')
  return async (request, { bereik, api }) => {
    const { pathname } = new URL(request.url)
    const file = pathname.startsWith('/assets/') ? staticFile(pathname) : null
    if (file !== null) return file
    const context = new RouterContextProvider()
    const { theme, today } = options
    const scriptHref = build.assets.entry.module
    context.set(servicesContext, { bereik, api, theme, today, chartStylesHref, scriptHref })
    const response = await answer(request, context)
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
    return response
  }
}

async function loadBuild(folder: URL): Promise<ServerBuild> {
  const build: ServerBuild = await import(new URL('server/index.js', folder).href)
  return build
}
