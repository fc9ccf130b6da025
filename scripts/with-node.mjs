// SPDX-License-Identifier: EUPL-1.2
// Plain JavaScript without dependencies: it runs under whatever Node came with npm (18 or newer),
// installs what the lockfile names when that has changed, and hands over to Node 26 from npm.
//
//   node scripts/with-node.mjs SCRIPT.ts [ARGUMENT...]
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
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

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** What npm notes in node_modules when an install is whole: all that the lockfile names is there. */
function isInstalledByHand() {
  const note = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(note)) return false
  const there = readJson(note).packages
  return Object.entries(readJson(join(root, 'package-lock.json')).packages).every(
    ([path, { version, optional, link }]) =>
      path === '' || optional || link || there[path]?.version === version,
  )
}

function isInstalled(hash) {
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === hash
  if (!isInstalledByHand()) return false
  writeFileSync(stamp, hash)
  return true
}

function fail(text) {
  console.error(text)
  process.exit(1)
}

/** Whether the process that made the lock still runs; Ctrl-C ends an install without a word. */
function isLockHeld() {
  if (!existsSync(lock)) return false
  const pid = Number(readFileSync(lock, 'utf8'))
  // Its maker has yet to write its number.
  if (pid === 0) return Date.now() - statSync(lock).mtimeMs < 10_000
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Two commands started at once must not pull node_modules from under each other. */
function takeLock() {
  const deadline = Date.now() + 10 * 60_000
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return
    } catch (error) {
      if (error.code !== 'EEXIST') fail(`Cannot write in ${root} (${error.code}).`)
    }
    if (!isLockHeld()) rmSync(lock, { force: true })
    if (Date.now() > deadline) fail(`Another install seems to run. If not, remove ${lock}.`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
  }
}

function install(hash) {
  takeLock()
  try {
    if (isInstalled(hash)) return true
    console.error('Installing the packages of Bereik (once, and after an update) ...')
    const npm = process.env.npm_execpath
    const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
    // Another package manager may be what runs this script; only npm reads our lockfile.
    const done = npm?.endsWith('npm-cli.js')
      ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: ['ignore', 2, 2] })
      : spawnSync('npm', options, { cwd: root, stdio: ['ignore', 2, 2], shell: true })
    if (done.status === 0) writeFileSync(stamp, hash)
    return done.status === 0
  } finally {
    rmSync(lock, { force: true })
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
if (!isInstalled(hash) && !install(hash)) {
  fail('Installing failed. Is there a connection to the npm registry? Then run it again.')
}

// Memory: see docs/decisions/house-memory.md.
const child = spawn(node26(), ['--max-semi-space-size=4', join(root, script), ...rest], {
  stdio: 'inherit',
  env: {
    MALLOC_ARENA_MAX: '1',
    ...process.env,
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    // Compiled and stripped once instead of at every start: half a second less each time.
    NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compile'),
  },
})
// Stay until the child has ended in its own way. A terminal sends Ctrl-C to the child as well, and
// a second one there means: at once.
const hasTerminal = [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY)
process.on('SIGTERM', () => child.kill('SIGTERM'))
for (const signal of ['SIGINT', 'SIGHUP']) {
  process.on(signal, () => hasTerminal || child.kill(signal))
}
// Whoever ends npm by its process id ends the shell between us, and that tells nobody.
const parent = process.ppid
if (process.env.npm_lifecycle_event !== undefined) {
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 1000).unref()
}
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
