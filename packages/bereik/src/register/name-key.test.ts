// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { nameKey, wordsOf } from './name-key.ts'

test('case, accents, apostrophes, hyphens, dots and blanks do not count', () => {
  for (const spelling of [
    "'s-Hertogenbosch",
    '’s Hertogenbosch',
    's-hertogenbosch',
    'SHERTOGENBOSCH',
  ]) {
    assert.equal(nameKey(spelling), 'shertogenbosch')
  }
  assert.equal(nameKey('Súdwest-Fryslân'), nameKey('sudwest fryslan'))
  assert.equal(nameKey('Bergen (NH.)'), nameKey('bergen nh'))
})

test('a ligature is its two letters, Sint may be short', () => {
  assert.equal(nameKey('\u0132sselstein'), 'ijsselstein')
  assert.equal(nameKey('St.-Annaparochie'), nameKey('Sint Annaparochie'))
  assert.deepEqual(wordsOf('Alphen aan den Rijn'), ['alphen', 'aan', 'den', 'rijn'])
})

test('nothing to go by is an empty key', () => {
  assert.equal(nameKey(" '-. "), '')
})
