// SPDX-License-Identifier: EUPL-1.2
// What npm gets: the package is packed, installed offline in an empty folder, and used from there.
// It works on a copy, so that the working tree stays as it is while other tests use it.
import { strict as assert } from 'node:assert'
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const workspace = join(packageFolder, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'packed-'))
const copy = join(folder, 'workspace', 'packages', 'statistics')
const empty = join(folder, 'empty')
const installed = join(empty, 'node_modules', '@bereik', 'statistics')

/** Without what an npm that runs these tests tells its children. */
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
  npm_config_cache: join(folder, 'cache'),
  npm_config_update_notifier: 'false',
}

function run(cwd: string, command: string, ...parts: readonly string[]): string {
  const shell = process.platform === 'win32' && command === 'npm'
  const done = spawnSync(command, parts, { cwd, env, shell, encoding: 'utf8' })
  assert.equal(done.status, 0, `${command} ${parts.join(' ')}\n${done.stdout}${done.stderr}`)
  return done.stdout
}

function runFile(name: string, text: string): unknown {
  writeFileSync(join(empty, name), text)
  return JSON.parse(run(empty, process.execPath, name))
}

before(() => {
  const left = new Set(['node_modules', 'build', 'dist', 'bench', 'conformance', 'docs'])
  cpSync(packageFolder, copy, { recursive: true, filter: (path) => !left.has(basename(path)) })
  cpSync(join(workspace, 'tsconfig.json'), join(folder, 'workspace', 'tsconfig.json'))
  const modules = join(folder, 'workspace', 'node_modules')
  symlinkSync(join(workspace, 'node_modules'), modules, 'junction')
  mkdirSync(empty)
  run(copy, 'npm', 'pack', '--pack-destination', empty)
  const [tarball = ''] = readdirSync(empty)
  run(empty, 'npm', 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`)
})

after(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('it is JavaScript and types, without sources, tests or dependencies', () => {
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
  const sources = files.filter((name) => /(?<!\.d)\.ts$|\.test\.|testing/.test(name))
  assert.deepEqual(sources, [])
  for (const name of ['LICENSE', 'README.md', 'package.json']) assert.ok(files.includes(name), name)
  assert.deepEqual(readdirSync(join(empty, 'node_modules', '@bereik')), ['statistics'])
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  assert.equal(manifest.private, undefined)
  assert.equal(manifest.dependencies, undefined)
  assert.equal(manifest.sideEffects, false)
})

test('packing leaves the manifest of the workspace as it was', () => {
  const [here, there] = [packageFolder, copy].map((path) => join(path, 'package.json'))
  assert.equal(readFileSync(there, 'utf8'), readFileSync(here, 'utf8'))
  assert.match(
    readFileSync(here, 'utf8'),
    /"exports": \{ "\.": "\.\/src\/index\.ts" \}/,
    'a packing was broken off: node packages/statistics/scripts/postpack.mjs',
  )
})

const program = `const found = kish(Float64Array.of(1, 1, 2))
console.log(JSON.stringify(found.status === 'ok' && [found.value.n, found.value.designEffect]))`

test('a module uses it', () => {
  const used = runFile('use.mjs', `import { kish } from '@bereik/statistics'\n${program}`)
  assert.deepEqual(used, [3, 1.125])
})

test('a CommonJS script uses it', () => {
  const used = runFile('use.cjs', `const { kish } = require('@bereik/statistics')\n${program}`)
  assert.deepEqual(used, [3, 1.125])
})

test('it gives the same names packed as in the workspace', async () => {
  const names = runFile(
    'names.mjs',
    "import * as all from '@bereik/statistics'\nconsole.log(JSON.stringify(Object.keys(all)))",
  )
  assert.deepEqual(names, Object.keys(await import('./index.ts')))
})

test('a TypeScript program that uses it compiles, a wrong one does not', () => {
  const consumer = `import { type KishSummary, kish, type Outcome } from '@bereik/statistics'
const found: Outcome<KishSummary> = kish(Float64Array.of(1, 1, 2))
export const effective: number = found.status === 'ok' ? found.value.effectiveN : 0
// @ts-expect-error weights are numbers
kish(['a'])\n`
  writeFileSync(join(empty, 'use.ts'), consumer)
  const compiler = join(workspace, 'node_modules', 'typescript', 'bin', 'tsc')
  const strict = ['--noEmit', '--strict', '--target', 'es2024', '--types', '', '--ignoreConfig']
  for (const module of ['nodenext', 'preserve']) {
    run(empty, process.execPath, compiler, ...strict, '--module', module, 'use.ts')
  }
})
