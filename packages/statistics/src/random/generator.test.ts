// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { murmurHash } from './murmur-hash.ts'
import { Xoshiro128 } from './xoshiro128.ts'

/** From state 1, 2, 3, 4: what the authors' code (xoshiro128plusplus.c) gives. */
test('xoshiro128++ gives its published numbers', () => {
  const words = new Xoshiro128([1, 2, 3, 4])
  const published = [
    641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011,
    621204420,
  ]
  assert.deepEqual(
    published.map(() => words.next()),
    published,
  )
})

test('a state of zeros does not stay zeros', () => {
  const words = new Xoshiro128([0, 0, 0, 0])
  words.next()
  assert.notEqual(words.next() + words.next() + words.next(), 0)
})

/** SMHasher's check of MurmurHash3_x86_128: the hash of the hashes of 0, 0 1, 0 1 2, ... */
test('the hash passes the check of its author', () => {
  const all = new Uint8Array(16 * 256)
  const view = new DataView(all.buffer)
  const key = Uint8Array.from({ length: 256 }, (_, i) => i)
  for (let i = 0; i < 256; i += 1) {
    murmurHash(key.subarray(0, i), 256 - i).forEach((word, at) => {
      view.setUint32(16 * i + 4 * at, word, true)
    })
  }
  assert.equal(murmurHash(all)[0], 0xb3ece62a)
})

test('the hash of a known sentence', () => {
  const words = murmurHash(new TextEncoder().encode('The quick brown fox jumps over the lazy dog'))
  const hex = Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('')
  assert.equal(hex, '2f1583c3ecee2c675d7bf66ce5e91d2c')
})
