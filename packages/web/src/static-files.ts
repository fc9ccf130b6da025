// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { chartCss } from '@bereik/charts'

const types = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
} as const

interface StaticFile {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

function typeOf(name: string): string | null {
  const extension = extname(name)
  return Object.entries(types).find(([known]) => known === extension)?.[1] ?? null
}

/** The colours that charts ask for, under a name that changes with them. */
export const chartStylesHref = `/assets/charts-${hashOf(chartCss)}.css`

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8)
}

/**
 * The style sheets, the script and the fonts by their address. They are few and small, so they are
 * read once; names carry a hash, so a browser may keep them for good.
 */
export function readStaticFiles(clientFolder: string): (pathname: string) => Response | null {
  const files = new Map<string, StaticFile>()
  const chartStyles = new TextEncoder().encode(chartCss)
  files.set(chartStylesHref, { type: types['.css'], bytes: chartStyles })
  for (const name of readdirSync(join(clientFolder, 'assets'))) {
    const type = typeOf(name)
    if (type === null) continue
    const bytes = new Uint8Array(readFileSync(join(clientFolder, 'assets', name)))
    files.set(`/assets/${name}`, { type, bytes })
  }
  return (pathname) => {
    const file = files.get(pathname)
    if (file === undefined) return null
    return new Response(file.bytes, {
      headers: {
        'content-type': file.type,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      },
    })
  }
}
