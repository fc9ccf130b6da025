// SPDX-License-Identifier: EUPL-1.2
// Every example that a reader may meet runs: those of the docstrings and those of the README.
import { strict as assert } from 'node:assert'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { compileFunction } from 'node:vm'
import * as library from './index.ts'
import { runExample } from './testing/run-example.ts'

interface Documented {
  readonly name: string
  readonly file: string
  readonly examples: readonly string[]
}

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

function documentedFunctions(): readonly Documented[] {
  const printed = execFileSync(process.execPath, [pathOf('../scripts/print-examples.ts')], {
    encoding: 'utf8',
  })
  return JSON.parse(printed)
}

for (const { name, file, examples } of documentedFunctions()) {
  test(`the example of ${name} is right`, () => {
    assert.ok(examples.length > 0, `${file}: ${name} has no @example`)
    for (const example of examples) {
      const problem = runExample(example, { ...library }, true)
      assert.ok(problem === undefined, `${file}: ${problem}`)
      assert.match(example, new RegExp(String.raw`\b${name}\b`), 'it does not call its function')
    }
  })
}

const readme = readFileSync(pathOf('../README.md'), 'utf8').replaceAll('\r\n', '\n')

const blocks = [...readme.matchAll(/```(?:ts|js)\n([^]*?)```/g)].map(([, block = '']) => block)

test('the examples of the README, one after another, are right', () => {
  const text = blocks.join('\n').replaceAll(' as const', '')
  for (const [, names = ''] of text.matchAll(/import \{([^}]*)\} from '@bereik\/statistics'/g)) {
    for (const name of names.split(',').map((one) => one.trim())) {
      assert.ok(name === '' || name in library, `no ${name}`)
    }
  }
  assert.equal(runExample(text, { ...library }, false), undefined)
})

const rows = [...readme.matchAll(/^\| `(.+)` \| `(.+)` \|$/gm)]

test('what the README calls instead of R is there', () => {
  assert.ok(rows.length > 40, `${rows.length} rows`)
  for (const [, , here = ''] of rows) {
    const calls = [...here.matchAll(/(?<![.\w])([a-z]\w*)\(/g)].map(([, name = '']) => name)
    for (const name of calls) assert.ok(name in library, `${here}: no ${name}`)
    // It is an expression, of names that the reader brings.
    compileFunction(`return (${here})`)
  }
})
