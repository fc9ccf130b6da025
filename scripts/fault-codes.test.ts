// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { faultCatalogues } from '../packages/bereik/src/language/words.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const sources = globSync('packages/{bereik,inlets,web}/src/**/*.{ts,tsx}', { cwd: root })
  .filter((path) => !/\.test\.ts$|[-/]contract\.ts$|\/(test|double|crash)-|\/testing\//.test(path))
  .filter((path) => !path.includes('/language/'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
const known = new Set(faultCatalogues.flatMap((catalogue) => Object.keys(catalogue)))

/** The ways in which a code is written down where it is raised. */
const raises = [
  /\b\w*Fault\(\s*(?:\d+,\s*)?'([^']+)'/g,
  /\bcode: '([a-z][a-z0-9]*(?:-[a-z0-9]+)+)'/g,
  /\berror: '([a-z][a-z0-9]*(?:-[a-z0-9]+)+)'/g,
]

test('every fault that is raised anywhere has words in both languages', () => {
  const raised = sources.flatMap(({ path, text }) =>
    raises.flatMap((way) => [...text.matchAll(way)].map(([, code = '']) => ({ path, code }))),
  )
  assert.ok(raised.length > 80, `only ${raised.length} found: are codes written in another way?`)
  assert.deepEqual(
    raised.filter(({ code }) => !known.has(code)),
    [],
  )
})

test('every fault that has words is raised somewhere', () => {
  // Where codes of readers are listed, none is raised.
  const whole = sources
    .filter(({ path }) => !/inlets\/src\/fault-codes[./]/.test(path))
    .map(({ text }) => text)
    .join('\n')
  // Of workbooks a state becomes a code.
  const isBuilt = (code: string) =>
    code.startsWith('workbook-') && whole.includes(`'${code.slice('workbook-'.length)}'`)
  assert.deepEqual(
    [...known].filter((code) => !whole.includes(`'${code}'`) && !isBuilt(code)),
    [],
  )
})
