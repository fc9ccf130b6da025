// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf, pathIn, sharedPath } from './language.ts'

test('the address tells the language', () => {
  assert.equal(languageOf('/'), 'nl')
  assert.equal(languageOf('/en'), 'en')
  assert.equal(languageOf('/en/gemeenten/GM0363'), 'en')
  assert.equal(languageOf('/enschede'), 'nl')
})

test('switching the language keeps the page', () => {
  for (const path of ['/', '/gemeenten', '/gemeenten/GM0363/bestanden']) {
    const english = pathIn('en', path)
    assert.equal(languageOf(english), 'en')
    assert.equal(sharedPath(english), path)
    assert.equal(pathIn('nl', sharedPath(english)), path)
  }
})
