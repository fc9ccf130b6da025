// SPDX-License-Identifier: EUPL-1.2
import { originOf, type Theme } from './theme.ts'

/** What a browser may do with our pages: use our own files, talk to us, and nothing else. */
export function pageHeaders(theme: Theme): Readonly<Record<string, string>> {
  const themeOrigin = originOf(theme)
  const own = themeOrigin === null ? "'self'" : `'self' ${themeOrigin}`
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${own}`,
    `font-src ${own}`,
    `img-src ${own}`,
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  }
}
