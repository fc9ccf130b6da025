// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { redact } from './redact.ts'

test('what leads to a person is replaced by its kind', () => {
  assert.equal(
    redact('Mail jan@voorbeeld.nl of bel 06-12345678'),
    'Mail [e-mail] of bel [telefoon]',
  )
  assert.equal(redact('@piet kijk eens'), '[account] kijk eens')
})
