// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { Incoming } from './incoming.ts'

function source() {
  const seen = { closed: false }
  const bytes = async function* () {
    try {
      for (const piece of ['one', 'two', 'three']) yield Buffer.from(piece)
    } finally {
      seen.closed = true
    }
  }
  return { seen, bytes: bytes() }
}

const whole = {
  sha256: createHash('sha256').update('onetwothree').digest('hex'),
  bytes: 11,
}

test('whoever stops early does not change the name of a file', async () => {
  const { bytes, seen } = source()
  const incoming = new Incoming(bytes)
  for await (const piece of incoming.bytes) {
    assert.equal(Buffer.from(piece).toString(), 'one')
    break
  }
  assert.equal(seen.closed, false, 'others may still read on')
  assert.deepEqual(await incoming.finish(), whole)
  assert.equal(seen.closed, true)
})

test('a file that nobody wants to its end is let go of', async () => {
  const { bytes, seen } = source()
  const incoming = new Incoming(bytes)
  for await (const _ of incoming.bytes) break
  await incoming.close()
  assert.equal(seen.closed, true)
})
