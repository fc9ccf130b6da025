// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from 'react-dom/server'
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router'
import { LoadContext } from './loaded.ts'

/** The page is complete in one piece: loaders await everything and no script takes it over. */
export default function renderPage(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: RouterContextProvider,
): Response {
  const html = renderToString(
    <LoadContext value={loadContext}>
      <ServerRouter context={context} url={request.url} />
    </LoadContext>,
  )
  headers.set('content-type', 'text/html; charset=utf-8')
  return new Response(`<!doctype html>${html}`, { status, headers })
}
