// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Runs the ladder's rule file over a small tree of planted files; returns what it printed. */
function cruise(files: Readonly<Record<string, string>>): { ok: boolean; output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'bereik-ladder-'))
  try {
    cpSync(join(root, '.dependency-cruiser.cjs'), join(folder, '.dependency-cruiser.cjs'))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    const bin = join(root, 'node_modules', '.bin', 'depcruise')
    const run = spawnSync(process.execPath, [bin, '--output-type', 'err-long', 'packages'], {
      cwd: folder,
      encoding: 'utf8',
    })
    return { ok: run.status === 0, output: run.stdout + run.stderr }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const rooms = 'packages/bereik/src'

test('a room may import a room on a lower line', () => {
  const { ok, output } = cruise({
    [`${rooms}/state/state.ts`]: 'export const state = 1\n',
    [`${rooms}/api/api.ts`]:
      "import { state } from '../state/state.ts'\nexport const api = state\n",
  })
  assert.ok(ok, output)
  assert.match(output, /2 modules/)
})

test('a room that imports a higher room is found', () => {
  const { ok, output } = cruise({
    [`${rooms}/api/api.ts`]: 'export const api = 1\n',
    [`${rooms}/state/state.ts`]: "import { api } from '../api/api.ts'\nexport const state = api\n",
  })
  assert.ok(!ok)
  assert.match(output, /room-state-looks-down-only/)
})

test('a room that imports only a type of its neighbour is found', () => {
  const { ok, output } = cruise({
    [`${rooms}/register/register.ts`]: 'export type Register = { code: string }\n',
    [`${rooms}/imports/imports.ts`]:
      "import type { Register } from '../register/register.ts'\nexport type Imports = Register\n",
  })
  assert.ok(!ok)
  assert.match(output, /room-imports-looks-down-only/)
})

test('a package that should stand on its own and imports the product is found', () => {
  const { ok, output } = cruise({
    'packages/bereik/src/index.ts': 'export const bereik = 1\n',
    'packages/inlets/src/index.ts':
      "import { bereik } from '../../bereik/src/index.ts'\nexport const inlets = bereik\n",
  })
  assert.ok(!ok)
  assert.match(output, /package-inlets-stands-on-its-own/)
})

test('a circle is found', () => {
  const { ok, output } = cruise({
    'packages/statistics/src/a.ts': "import { b } from './b.ts'\nexport const a = () => b\n",
    'packages/statistics/src/b.ts': "import { a } from './a.ts'\nexport const b = () => a\n",
  })
  assert.ok(!ok)
  assert.match(output, /no-circle/)
})

test('an import past the index of another package is found', () => {
  const { ok, output } = cruise({
    'packages/bereik/src/index.ts': 'export const bereik = 1\n',
    'packages/bereik/src/state/state.ts': 'export const state = 1\n',
    'packages/web/src/door.ts': "export { bereik } from '../../bereik/src/index.ts'\n",
    'packages/web/src/window.ts': "export { state } from '../../bereik/src/state/state.ts'\n",
  })
  assert.ok(!ok)
  assert.match(output, /a-package-has-one-door: packages\/web\/src\/window\.ts/)
  assert.doesNotMatch(output, /door\.ts →/)
})

test('a product file that imports what is for tests is found', () => {
  const { ok, output } = cruise({
    [`${rooms}/api/double-bereik.ts`]: 'export const double = 1\n',
    [`${rooms}/api/api.test.ts`]: "export { double } from './double-bereik.ts'\n",
    [`${rooms}/api/api.ts`]: "export { double } from './double-bereik.ts'\n",
  })
  assert.ok(!ok)
  assert.match(output, /tests-stay-apart: packages\/bereik\/src\/api\/api\.ts/)
  assert.doesNotMatch(output, /api\.test\.ts →/)
})
