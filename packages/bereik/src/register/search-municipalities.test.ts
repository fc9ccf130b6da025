// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { openRegister } from './register.ts'

const register = openRegister({ example: false })
const found = (text: string, limit?: number) =>
  register.search(text, limit).map((municipality) => municipality.name)

test('accents, apostrophes and hyphens may be left out', () => {
  assert.deepEqual(found('sudwest'), ['Súdwest-Fryslân'])
  assert.deepEqual(found('s-hertogenbosch'), ["'s-Hertogenbosch"])
  assert.deepEqual(found('hertogenbosch'), ["'s-Hertogenbosch"])
})

test('by the names people use', () => {
  assert.deepEqual(found('den haag'), ["'s-Gravenhage"])
  assert.deepEqual(found('The Hague'), ["'s-Gravenhage"])
  assert.deepEqual(found('den bosch'), ["'s-Hertogenbosch"])
})

test('the name itself goes before names that begin with it, those before names that hold it', () => {
  assert.deepEqual(found('bergen', 5), [
    'Bergen (L.)',
    'Bergen (NH.)',
    'Bergen op Zoom',
    'Berg en Dal',
    'Haaksbergen',
  ])
})

test('blanks may be left out', () => {
  assert.deepEqual(found('bergenopzoom'), ['Bergen op Zoom'])
  assert.deepEqual(found('denhaag'), ["'s-Gravenhage"])
})

test('a later word counts too', () => {
  assert.deepEqual(found('aan den rijn'), ['Alphen aan den Rijn'])
})

test('abolished names are found, after those of today', () => {
  assert.deepEqual(found('weesp'), ['Weesp'])
  assert.equal(register.search('weesp')[0]?.lastYear, 2022)
  assert.deepEqual(found('alphen'), ['Alphen aan den Rijn', 'Alphen-Chaam'])
})

test('a code finds its municipality, with or without GM', () => {
  assert.deepEqual(found('GM0513'), ['Gouda'])
  assert.deepEqual(found('0513'), ['Gouda'])
})

test('nothing asked, or nothing like it: nothing found', () => {
  assert.deepEqual(found(''), [])
  assert.deepEqual(found(" '- "), [])
  assert.deepEqual(found('Atlantis'), [])
  assert.deepEqual(found('(.*)+$'), [])
})

test('no more than asked for', () => {
  assert.equal(found('a', 3).length, 3)
  assert.equal(found('a', 0).length, 0)
})
