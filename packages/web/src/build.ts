// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
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
 * Waits until no other process builds here. The lock is SQLite's on an empty file, as for a data
 * folder: the operating system drops it when its process ends in any way.
 */
function takeBuildLock(): { release(): void } {
  const folder = join(webFolder, '.react-router')
  mkdirSync(folder, { recursive: true })
  const database = new DatabaseSync(join(folder, 'build-lock.db'), { timeout: 300_000 })
  database.exec('BEGIN EXCLUSIVE')
  return { release: () => database.close() }
}

async function runBuilder(): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve('@react-router/dev/package.json')
  const builder = join(manifest, '..', 'bin.cjs')
  await promisify(execFile)(process.execPath, [builder, 'build'], {
    cwd: webFolder,
    env: { ...process.env, NODE_ENV: 'production' },
  })
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
  const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (isBuilt()) return false
  const lock = takeBuildLock()
  try {
    // Two servers started at once: the second finds what the first one built.
    if (isBuilt()) return false
    rmSync(stamp, { force: true })
    await runBuilder()
    writeFileSync(stamp, wanted)
    return true
  } finally {
    lock.release()
  }
}
