// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

interface StaticFile {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * The style sheet, the script and the fonts of the build, by their address. They are few and small,
 * so they are read once; names carry a hash, so a browser may keep them for good.
 */
export function readStaticFiles(clientFolder: string): (pathname: string) => Response | null {
  const files = new Map<string, StaticFile>()
  for (const name of readdirSync(join(clientFolder, 'assets'))) {
    const type = types[extname(name)]
    if (type === undefined) continue
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
