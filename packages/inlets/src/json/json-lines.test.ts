// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { inParts } from '../test-reading.ts'
import { cutChunks, maxLineBytes } from './json-lines.ts'

async function linesOf(bytes: Buffer, partLength: number): Promise<readonly string[]> {
  const found: string[] = []
  const text = { chunks: inParts(bytes, partLength), wasCut: () => false }
  for await (const cutter of cutChunks(text)) {
    while (cutter.next()) {
      assert.equal(cutter.isTooLong || cutter.bytes[cutter.to] === 10, true)
      found.push(`${cutter.line} ${cutter.isTooLong ? 'too long' : cutter.raw()}`)
    }
  }
  return found
}

test('lines end in LF or CRLF, the last perhaps in nothing', async () => {
  const found = await linesOf(Buffer.from('one\r\n\ntwo\nthree'), 4)
  assert.deepEqual(found, ['1 one', '2 ', '3 two', '4 three'])
  assert.deepEqual(await linesOf(Buffer.from('one\n'), 4), ['1 one'])
  assert.deepEqual(await linesOf(Buffer.alloc(0), 4), [])
})

test('a line that does not end is told once, and memory stays bounded', async () => {
  const long = Buffer.concat([Buffer.from('a\n'), Buffer.alloc(3 * maxLineBytes, 'x')])
  assert.deepEqual(await linesOf(long, 1 << 16), ['1 a', '2 too long'])
  const more = Buffer.concat([long, Buffer.from('\nb\n')])
  assert.deepEqual(await linesOf(more, 1 << 16), ['1 a', '2 too long', '3 b'])
  assert.deepEqual(await linesOf(more, more.length), ['1 a', '2 too long', '3 b'])
})

test('parts do not matter', async () => {
  const line = fc.oneof(fc.string(), fc.constantFrom('', '\r', 'x'.repeat(300)))
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 400 }), async (lines, part) => {
      const bytes = Buffer.from(lines.join('\n'))
      assert.deepEqual(await linesOf(bytes, part), await linesOf(bytes, bytes.length + 1))
    }),
    { numRuns: 300, seed: 20261122 },
  )
})
