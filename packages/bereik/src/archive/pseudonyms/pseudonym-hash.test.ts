// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { openKeyedHash } from './pseudonym-hash.ts'

function expected(key: Uint8Array, message: Uint8Array): bigint {
  return createHmac('sha256', key).update(message).digest().readBigUInt64BE(0) >> 1n
}

test('a keyed hash is that of node:crypto, at every length up to three blocks and at 1 MB', () => {
  const key = Buffer.from('k'.repeat(32))
  const hash = openKeyedHash(key)
  for (const length of [...Array.from({ length: 200 }, (_, index) => index), 1_000_003]) {
    const message = Buffer.alloc(length, (length * 31 + 7) % 256)
    assert.equal(hash(message, length), expected(key, message), `${length} bytes`)
  }
})

test('a keyed hash is RFC 4231, case 2, cut to 63 bits', () => {
  const message = Buffer.from('what do ya want for nothing?')
  const hash = openKeyedHash(Buffer.from('Jefe'))
  assert.equal(hash(message, message.length), 0x5bdcc146bf60754en >> 1n)
})

test('two keys do not meet, nor do their states', () => {
  const [one, other] = [openKeyedHash(Buffer.alloc(32, 1)), openKeyedHash(Buffer.alloc(32, 2))]
  const message = Buffer.from('jan')
  const before = one(message, 3)
  assert.notEqual(other(message, 3), before)
  assert.equal(one(message, 3), before)
})
