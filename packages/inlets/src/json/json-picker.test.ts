// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { JsonPicker } from './json-picker.ts'
import { PathTree } from './path-tree.ts'

const paths = ['a', 'a.b', 'a.b.c', 'list.0.name', 'list', '__proto__', '__proto__.b', 'n']
const tree = new PathTree(paths, [['wrapped', '']])

function pick(text: string | Buffer) {
  const bytes = Buffer.concat([Buffer.from('{"x":1}\n'), Buffer.from(text), Buffer.from('\n')])
  const picker = new JsonPicker(tree)
  const state = picker.pick(bytes, 8, bytes.length - 1, tree.nodeOf(''))
  return { state, text: (path: string) => picker.text(tree.slotOf(path)), picker }
}

test('values are picked at their paths, as text', () => {
  const { state, text } = pick('{"q":[1,{"a":2}],"a":{"b":{"c":"d\\u00e9"},"n":3},"n":-1.50e2}')
  assert.equal(state, 'valid')
  assert.deepEqual([text('a.b.c'), text('n'), text('a')], ['dé', '-1.50e2', null])
})

test('of a list the first element counts', () => {
  assert.equal(pick('{"list":[{"name":"one"},{"name":"two"}]}').text('list.0.name'), 'one')
  assert.equal(pick('{"list":[]}').text('list.0.name'), null)
})

test('a key with escapes is the same key, and the last of two counts', () => {
  assert.equal(pick('{"a":{"\\u0062":{"c":"1"}}}').text('a.b.c'), '1')
  assert.equal(pick('{"n":1,"n":2}').text('n'), '2')
})

test('__proto__ is a key like any other', () => {
  assert.equal(pick('{"__proto__":{"b":"x"}}').text('__proto__.b'), 'x')
  assert.equal(({} as Record<string, unknown>)['b'], undefined)
})

test('a value that is wrapped once more is found as if it were not', () => {
  assert.equal(pick('{"wrapped":{"a":{"b":"x"}}}').text('a.b'), 'x')
})

test('half a surrogate pair does not get out', () => {
  assert.equal(pick('{"n":"\\ud83c"}').text('n'), '\ufffd')
  assert.equal(pick(Buffer.from('7b226e223a22fffe227d', 'hex')).text('n'), '\ufffd\ufffd')
})

const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

test('what is nested too deep is told, without recursion', () => {
  assert.equal(pick(deep(128)).state, 'valid')
  assert.equal(pick(deep(129)).state, 'too-deep')
  assert.equal(pick(deep(10_000)).state, 'too-deep')
  assert.equal(pick(`{"a":${'{"b":'.repeat(10_000)}1${'}'.repeat(10_001)}`).state, 'too-deep')
  assert.equal(pick('['.repeat(1_000_000)).state, 'too-deep')
})

const faulty = [
  '',
  ' ',
  '{',
  '}',
  '[',
  ']',
  '{"a"}',
  '{"a":}',
  '{"a":1,}',
  '[1,]',
  '[,1]',
  '{,}',
  '"',
  "'a'",
  '01',
  '-',
  '1.',
  '.5',
  '1e',
  '+1',
  'NaN',
  'Infinity',
  'tru',
  'nul',
  'True',
  '1 2',
  '{}{}',
  '"\t"',
  '"\u0000"',
  '"\\x41"',
  '"\\u12g4"',
  '"\\"',
  '[1}',
  '{"a":1]',
  '{a:1}',
  '//',
  '\u00a01',
]

for (const text of faulty) {
  test(`not valid: ${JSON.stringify(text)}`, () => {
    assert.throws(() => JSON.parse(text))
    assert.equal(pick(text).state, 'not-valid')
  })
}

/** What JSON.parse makes of it; a line feed ends a line, so it is none here. */
function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

const shard = fc.constantFrom(...Array.from('{}[]",:\\ \t\r0123456789.eE+-tfnulras\u0000é'))
const changes = fc.array(fc.record({ at: fc.nat(400), cut: fc.nat(3), put: shard }), {
  maxLength: 3,
})

test('broken or whole: as valid as JSON.parse finds it, and the same values', () => {
  const value = fc.record(
    {
      a: fc.oneof(fc.jsonValue(), fc.record({ b: fc.oneof(fc.string(), fc.double()) })),
      list: fc.oneof(fc.jsonValue(), fc.array(fc.record({ name: fc.string({ unit: 'binary' }) }))),
      n: fc.jsonValue(),
      other: fc.jsonValue({ maxDepth: 4 }),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(value, changes, fc.boolean(), (whole, edits, spaced) => {
      let text = JSON.stringify(whole, null, spaced ? '\t' : 0).replaceAll('\n', ' ')
      for (const { at, cut, put } of edits) {
        const from = at % (text.length + 1)
        text = text.slice(0, from) + put + text.slice(from + cut)
      }
      const found = pick(text)
      const expected = parsed(Buffer.from(text).toString())
      assert.equal(found.state, expected === null ? 'not-valid' : 'valid', text)
      // A key that came twice by an edit counts leaf by leaf.
      if (expected === null || edits.length > 0) return
      assert.equal(found.text('n'), plain(under(expected.value, 'n')))
      assert.equal(found.text('a.b'), plain(under(under(expected.value, 'a'), 'b')))
      assert.equal(
        found.text('list.0.name'),
        plain(under(under(under(expected.value, 'list'), '0'), 'name')),
      )
    }),
    { numRuns: 3000, seed: 20261122 },
  )
})

function under(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  if ((key === '0') !== Array.isArray(value)) return undefined
  return Object.entries(value).find(([name]) => name === key)?.[1]
}

function plain(value: unknown): string | null {
  if (typeof value === 'string') return value.toWellFormed()
  return typeof value === 'number' ? JSON.stringify(value) : null
}
