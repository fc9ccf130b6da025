// SPDX-License-Identifier: EUPL-1.2
// Plain JavaScript without dependencies: it runs under whatever Node came with npm (18 or newer),
// installs what the lockfile names when that has changed, and hands over to Node 26 from npm.
//
//   node scripts/with-node.mjs SCRIPT.ts [ARGUMENT...]
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'node_modules', '.bereik-install')
const lock = join(root, '.bereik-install.lock')

/** Everything an install depends on: the pinned packages and the machine they are for. */
function wanted() {
  const hash = createHash('sha256')
  hash.update(readFileSync(join(root, 'package-lock.json')))
  hash.update(`${process.platform}-${process.arch}`)
  return hash.digest('hex')
}

function installed() {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
}

function fail(text) {
  console.error(text)
  process.exit(1)
}

/** Two commands started at once must not pull node_modules from under each other. */
function takeLock() {
  const deadline = Date.now() + 10 * 60_000
  for (;;) {
    try {
      mkdirSync(lock)
      return
    } catch {
      const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0
      if (age > 15 * 60_000) rmSync(lock, { recursive: true, force: true })
      if (Date.now() > deadline) fail(`Another install seems to run. If not, remove ${lock}.`)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
    }
  }
}

function install(hash) {
  takeLock()
  try {
    if (installed() === hash) return true
    console.error('Installing the packages of Bereik (once, and after an update) ...')
    const npm = process.env.npm_execpath
    const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
    const done = npm
      ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: ['ignore', 2, 2] })
      : spawnSync('npm', options, { cwd: root, stdio: ['ignore', 2, 2], shell: true })
    if (done.status === 0) writeFileSync(stamp, hash)
    return done.status === 0
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** The binary of Node 26 that npm installed as an ordinary package, for this kind of machine. */
function node26() {
  const names = [
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
  ]
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  for (const name of names) {
    const path = join(root, 'node_modules', name, 'bin', file)
    if (existsSync(path)) return path
  }
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  return fail(`No Node 26 for ${process.platform} ${process.arch}: install Node 26 and try again.`)
}

const [script, ...rest] = process.argv.slice(2)
if (script === undefined) fail('Usage: node scripts/with-node.mjs SCRIPT.ts [ARGUMENT...]')

const hash = wanted()
if (installed() !== hash && !install(hash)) {
  fail('Installing failed. Is there a connection to the npm registry? Then run it again.')
}

const node = node26()
const path = `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`
const child = spawn(node, [join(root, script), ...rest], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: path,
    // Compiled and stripped once instead of at every start: half a second less each time.
    NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compile'),
  },
})
// The terminal sends Ctrl-C to both; stay until the child has ended in its own way.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
