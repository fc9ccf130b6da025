// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { runExample } from './run-example.ts'

const library = {
  twice: (x: number) => 2 * x,
  third: (x: number) => ({ status: 'ok', value: { part: x / 3, name: 'third' } }),
  never: () => ({ status: 'impossible', reason: 'no-data' }),
  numbers: () => Float64Array.of(1, 2.5),
  matrix: () => ({ rows: 2, columns: 2, values: Float64Array.of(1, 2, 3, 4) }),
  map: () => new Map([['a', 1]]),
}
const runs = (text: string) => runExample(text, library, true)

test('an example that is right says nothing', () => {
  for (const text of [
    'twice(2) // 4',
    'third(2) // { part: 0.666…, name: "third" }',
    "third(-2) // { status: 'ok', value: { part: -0.666… } }",
    "never() // { status: 'impossible', reason: 'no-data' }",
    'numbers() // [1, 2.5]',
    'numbers() // [1, …]',
    'matrix() // [[1, 2], [3, 4]]',
    'map() // { a: 1 }',
    'const x = twice(1)\ntwice(\n  x,\n)\n// 4',
    'twice(1.5e-11)\n// 3e-11',
    'twice(1.7e-11) // 3.3…e-11',
    'const y = twice(3) // 6\n[y, "//"].length // 2',
  ]) {
    assert.equal(runs(text), undefined, text)
  }
})

test('an example that is wrong says where', () => {
  assert.match(runs('twice(2) // 5') ?? '', /it is 4 and not 5/)
  assert.match(runs('third(2) // { part: 0.667… }') ?? '', /it\.part is 0\.666/)
  assert.match(runs('third(2) // { whole: 1 }') ?? '', /no field whole/)
  assert.match(runs('numbers() // [1]') ?? '', /length/)
  assert.match(runs('never() // 3') ?? '', /impossible/)
  assert.match(runs('twice(2) // about four') ?? '', /no literal/)
  assert.match(runs('twice(2)') ?? '', /no \/\/ expected/)
  assert.match(runs('twice(1e-9) // 2.1e-9') ?? '', /not 2\.1e-9/)
})

test('prose is allowed in a text that is not strict', () => {
  const prose = '// First.\nimport { twice } from "x"\n\nconst y = twice(1) // that is two'
  const text = `${prose}\n\n// Then:\ntwice(y) // 4`
  assert.equal(runExample(text, library, false), undefined)
  assert.match(runExample(text.replace('// 4', '// 5'), library, false) ?? '', /not 5/)
})
