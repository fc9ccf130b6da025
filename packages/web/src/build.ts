// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const webFolder = fileURLToPath(new URL('..', import.meta.url))

/** Where the built pages stand. */
export const buildFolder = new URL('../build/', import.meta.url)

/** Everything the build is made from; a change in any of them asks for a new one. */
function sourcesHash(): string {
  // The build names files of this folder by their whole path.
  const hash = createHash('sha256').update(webFolder)
  const names = readdirSync(join(webFolder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const others = ['package.json', 'vite.config.ts', 'react-router.config.ts']
  for (const name of [...names, ...others.map((other) => join(webFolder, other))]) {
    hash.update(name.slice(webFolder.length)).update('\0').update(readFileSync(name)).update('\0')
  }
  return hash.digest('hex')
}

/**
 * Builds the pages when their sources changed since the last time.
 *
 * @returns whether anything had to be done
 * @throws Error with the builder's own words when it fails
 */
export async function buildWeb(): Promise<boolean> {
  const stamp = new URL('sources.sha256', buildFolder)
  const wanted = sourcesHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false
  rmSync(stamp, { force: true })
  const manifest = createRequire(import.meta.url).resolve('@react-router/dev/package.json')
  const builder = join(manifest, '..', 'bin.cjs')
  await promisify(execFile)(process.execPath, [builder, 'build'], {
    cwd: webFolder,
    env: { ...process.env, NODE_ENV: 'production' },
  })
  writeFileSync(stamp, wanted)
  return true
}
