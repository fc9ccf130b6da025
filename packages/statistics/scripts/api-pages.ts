// SPDX-License-Identifier: EUPL-1.2
// Writes docs/: a page per exported function from its docstring and types, and the list of all.
// With --check it writes nothing, prints each page that is not as it should be and exits 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pagesOf } from './pages.ts'
import { packageFolder, readLibrary } from './read-library.ts'

const folder = join(packageFolder, 'docs')
const pages = pagesOf(readLibrary())
const there = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : []
const left = there.filter((name) => !pages.has(name))
const stale = [...pages.keys()].filter((name) => textOf(name) !== pages.get(name))

if (process.argv.includes('--check')) {
  for (const name of [...stale, ...left]) console.log(`docs/${name} is not up to date`)
  process.exitCode = stale.length + left.length > 0 ? 1 : 0
} else {
  mkdirSync(folder, { recursive: true })
  for (const name of left) rmSync(join(folder, name))
  for (const name of stale) writeFileSync(join(folder, name), pages.get(name) ?? '')
  console.log(`${pages.size} pages, ${stale.length} written, ${left.length} removed`)
}

function textOf(name: string): string | undefined {
  const path = join(folder, name)
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined
}
