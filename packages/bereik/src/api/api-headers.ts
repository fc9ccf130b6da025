// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

/** The version of the API's contract (semver); its major number stands in every path. */
export const apiVersion = '1.0.0'

/** What every answer carries, page or API: nothing is kept, framed, guessed or passed on. */
export const securityHeaders = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const

const dataPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** A self-contained page may use exactly the style sheets it holds, and pictures inside itself. */
export function documentPolicy(html: string): string {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
  const style = styles.length === 0 ? '' : `; style-src ${styles.join(' ')}`
  return `${dataPolicy}${style}; img-src data:; font-src data:`
}

export const apiHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const { headers } = context.res
  headers.set('API-Version', apiVersion)
  for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value)
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', dataPolicy)
  if (!headers.has('Access-Control-Allow-Origin')) {
    headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  }
}

/**
 * Put on what any website may read through the visitor's browser: the register. Figures have it
 * not, the public ones neither: on the adviser's own machine that would tell any site she visits
 * whose files she has, before she publishes anything.
 */
export const openToAll: MiddlewareHandler = async (context, next) => {
  await next()
  context.res.headers.set('Access-Control-Allow-Origin', '*')
  context.res.headers.set('Access-Control-Expose-Headers', 'API-Version')
}
