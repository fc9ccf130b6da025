// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { inWritingOrder, PathWriter, writePath } from './path-writer.ts'

test('values that stand in one object are written together', () => {
  const writer = new PathWriter()
  const paths = inWritingOrder(['b', 'a.c.0.d', 'a.b', 'a.c.0.e', 'a-b'], (path) => path)
  for (const path of paths) writer.write(writePath(path), '1')
  assert.deepEqual(JSON.parse(writer.take()), {
    a: { b: 1, c: [{ d: 1, e: 1 }] },
    'a-b': 1,
    b: 1,
  })
  assert.equal(writer.take(), '{}')
})

test('whatever the paths, the result is JSON without repeated keys', () => {
  const step = fc.constantFrom('a', 'b', 'c d', '"')
  const path = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('.'))
  fc.assert(
    fc.property(fc.uniqueArray(path), (all) => {
      // A value is no container: no path goes on from another.
      const paths = all.filter((one) => !all.some((other) => other.startsWith(`${one}.`)))
      const writer = new PathWriter()
      for (const one of inWritingOrder(paths, (each) => each)) writer.write(writePath(one), '"v"')
      const json = writer.take()
      assert.equal(JSON.stringify(JSON.parse(json)), json)
      assert.equal(json.match(/"v"/g)?.length ?? 0, paths.length)
    }),
    { seed: 20261122 },
  )
})
