// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { apiVersion, securityHeaders } from '../api/api-headers.ts'
import type { Bereik } from '../api/bereik.ts'
import { problemResponse } from '../api/problems/problem.ts'
import { RequestFault } from '../api/problems/request-fault.ts'
import { requestLanguage } from '../api/request-language.ts'
import { whyNot } from './who-may-call.ts'

/** The API as a function: no port between a page and it. */
export interface ApiDoor {
  fetch(request: Request): Response | Promise<Response>
}

/** What a page is made with. */
export interface PageContext {
  readonly bereik: Bereik
  /** For a page that takes in files: the one way in is the API's. */
  readonly api: ApiDoor
  /** Lets inline scripts of this one answer run; for pages that hydrate only. */
  readonly nonce: string
}

/** The pages: a request that is not for the API, and what to answer. */
export type WebHandler = (request: Request, context: PageContext) => Promise<Response>

export interface HandlerSettings {
  readonly bereik: Bereik
  readonly api: ApiDoor
  readonly web: WebHandler | undefined
  readonly token: string
  readonly onError: (error: unknown) => void
}

function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Pages keep the headers they set themselves (a style sheet may be cached); the rest is added. */
function secured(answer: Response, nonce: string): Response {
  const headers = new Headers(answer.headers)
  for (const [name, value] of Object.entries(securityHeaders)) {
    if (!headers.has(name)) headers.set(name, value)
  }
  headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  if (!headers.has('Content-Security-Policy')) {
    headers.set('Content-Security-Policy', pagePolicy(nonce))
  }
  const { status, statusText } = answer
  return new Response(answer.body, { status, statusText, headers })
}

function refuse(fault: RequestFault, request: Request): Response {
  const answer = problemResponse(fault, requestLanguage(request))
  answer.headers.set('API-Version', apiVersion)
  return answer
}

/** One function for all that comes in: who may call, then the API or the pages. */
export function createServerHandler(settings: HandlerSettings) {
  const { api, bereik, web, token, onError } = settings
  return async (request: Request): Promise<Response> => {
    const nonce = randomBytes(16).toString('base64')
    const fault = whyNot(request, token)
    if (fault !== null) return secured(refuse(fault, request), nonce)
    const { pathname } = new URL(request.url)
    if (web === undefined || pathname === '/api' || pathname.startsWith('/api/')) {
      return api.fetch(request)
    }
    try {
      return secured(await web(request, { bereik, api, nonce }), nonce)
    } catch (error) {
      onError(error)
      return secured(refuse(new RequestFault(500, [{ code: 'internal-fault' }]), request), nonce)
    }
  }
}
