#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
// Plain JavaScript: it runs under whatever Node is there (18 or newer) and hands over to Node 26,
// which npm installed beside us, with the memory settings of docs/decisions/house-memory.md.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import v8 from 'node:v8'

const wanted = 26
const memory = '--max-semi-space-size=4'
const here = dirname(fileURLToPath(import.meta.url))

/** The binary of Node 26 in any node_modules above us, for this kind of machine. */
function installedNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const names = [`node-${system}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`]
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  for (let folder = here; ; folder = dirname(folder)) {
    for (const name of names) {
      const path = join(folder, 'node_modules', name, 'bin', file)
      if (existsSync(path)) return path
    }
    if (folder === dirname(folder)) return null
  }
}

function handOver(node) {
  const script = fileURLToPath(import.meta.url)
  const child = spawn(node, [memory, script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { MALLOC_ARENA_MAX: '1', ...process.env },
  })
  // Stay until the child has ended in its own way. A terminal sends Ctrl-C to the child as well, and
  // a second one there means: at once.
  const hasTerminal = [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  for (const signal of ['SIGINT', 'SIGHUP']) {
    process.on(signal, () => hasTerminal || child.kill(signal))
  }
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}

if (Number(process.versions.node.split('.')[0]) >= wanted) {
  v8.setFlagsFromString(memory)
  // Compiled and stripped once instead of at every command: half a second less each time.
  if (process.env.NODE_COMPILE_CACHE === undefined) {
    module.enableCompileCache(join(here, '..', 'node_modules', '.cache', 'compile'))
  }
  const { runBereik } = await import('../src/cli.ts')
  process.exitCode = await runBereik(process.argv.slice(2))
} else {
  const node = installedNode()
  if (node === null) {
    console.error(`Bereik needs Node ${wanted}. Install it, or run "npm install" again.`)
    process.exitCode = 3
  } else {
    handOver(node)
  }
}
