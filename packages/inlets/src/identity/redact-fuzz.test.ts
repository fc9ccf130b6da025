// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { needsRedaction, redact } from './redact.ts'
import { applyRules } from './redaction/apply-rules.ts'

/** What rules look for, in pieces, to be put together in any order. */
const pieces = [
  ['Beste', 'hoi', 'Dank je wel', 'groet', 'mvg', 't.a.v.', 'mevrouw', 'dhr.', 'MEVROUW', 'xx'],
  ['Jan', 'jan', 'Jansen', 'van', 'den', 'de Boer', 'Berg', 'Bewoners', 'J.', 'en', 'naam:'],
  ['@', '@jan', 'jan@x.nl', '(at)', ' at ', 'punt', 'gmail', 'nl', 'u/jan', '/in/jan', 'jan_1'],
  ['.', ',', '\n', ' ', '  ', '-', '/', '[', 'a', 'é', "'", '&', '+31', '(0)', 'bsn', 'tel'],
  ['06', '12345678', '0612345678', '123456782', 'NL91ABNA0417164300', '12-BCD-3', '1234', 'AB'],
  ['Kerkstraat 12', 'nr', 'facebook.com/', 'x.com/', 'jan/status/1', 'https://', '/@jan', 't.me/'],
  ['[naam]', '[e-mail]', '[account]', '\u200b', '\ufe0f', '❤', '&#64;', '%40', '𝗷𝗮𝗻', '＠', 'а'],
].flat()

const texts = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), {
          maxLength: 9,
        }),
        fc.constantFrom('', ' '),
      )
      .map(([parts, glue]) => parts.join(glue)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)

const fixed = { seed: 20260303, numRuns: 5000 }

test('what is redacted stays as it is', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const once = redact(text)
      assert.equal(redact(once), once)
    }),
    fixed,
  )
})

test('the quick look at bytes misses nothing', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const bytes = Buffer.from(text)
      const read = bytes.toString()
      assert.ok(needsRedaction(bytes, 0, bytes.length) || redact(read) === read)
    }),
    fixed,
  )
})

test('the quick look at plain texts asks for every rule that would change them', () => {
  const plain = texts.filter((text) => !/[&%\u0080-\u{10ffff}]/u.test(text))
  fc.assert(
    fc.property(plain, (text) => assert.equal(redact(applyRules(text, ~0, false)), redact(text))),
    fixed,
  )
})

const hostile = ['@', 'a@', 'a.', '1', '1 ', 'a-1-', ' ', 'x.com/', '&#64;', '(at)', 'J.', '[naam]']

for (const piece of [
  ...hostile,
  'Beste ',
  'Jan van de ',
  'kerkstraat 1 ',
  '06 ',
  'NL91 ',
  '\u200ba',
]) {
  test(`100 kB of ${JSON.stringify(piece)} take no more than their share of time`, () => {
    const start = performance.now()
    redact(`jan@x.nl ${piece.repeat(Math.ceil(100_000 / piece.length))}@x.nl 06-12345678`)
    assert.ok(performance.now() - start < 5000)
  })
}
