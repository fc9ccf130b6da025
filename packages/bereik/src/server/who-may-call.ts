// SPDX-License-Identifier: EUPL-1.2
import { timingSafeEqual } from 'node:crypto'
import { RequestFault } from '../api/problems/request-fault.ts'

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])
const readMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

function holdsToken(request: Request, token: string): boolean {
  const given = Buffer.from(request.headers.get('authorization') ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.byteLength === wanted.byteLength && timingSafeEqual(given, wanted)
}

/** A browser says where a write comes from; somebody who says nothing is no page of ours. */
function isOwnPage(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin !== null) return origin === new URL(request.url).origin
  return request.headers.get('sec-fetch-site') === 'same-origin'
}

/**
 * Why a request is not let in; null: it is.
 *
 * The name in Host is checked on every request: a foreign name that was made to point at this
 * machine (DNS rebinding) gets nothing. A write comes from a page of this server, or brings the
 * token of server.json.
 */
export function whyNot(request: Request, token: string): RequestFault | null {
  const { hostname } = new URL(request.url)
  if (!loopbackNames.has(hostname)) {
    return new RequestFault(421, [{ code: 'host-invalid', parameters: { host: hostname } }])
  }
  if (readMethods.has(request.method)) return null
  if (holdsToken(request, token) || isOwnPage(request)) return null
  return new RequestFault(403, [{ code: 'request-from-elsewhere' }])
}
