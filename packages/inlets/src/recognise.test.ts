// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headLength, recognise } from './recognise.ts'

const code = (bytes: Uint8Array) => {
  const opening = recognise(bytes, true)
  return opening.state === 'unrecognised' ? opening.fault.code : opening.recognition.kind
}

const strangers: readonly (readonly [what: string, bytes: Uint8Array, code: string])[] = [
  ['nothing', new Uint8Array(0), 'file-empty'],
  ['only a byte order mark', Buffer.from('\ufeff'), 'file-empty'],
  ['only blanks', Buffer.from(' \n\n\t\n'), 'file-empty'],
  ['a zip', Buffer.from('PK\x03\x04\x14\0\0\0\x08\0Audience.csv', 'latin1'), 'file-is-zip'],
  [
    'a workbook',
    Buffer.from('PK\x03\x04\x14\0\x06\0[Content_Types].xml', 'latin1'),
    'file-is-workbook',
  ],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'file-is-workbook'],
  ['a photo', Buffer.from('ffd8ffe000104a464946', 'hex'), 'file-is-picture'],
  ['a screenshot', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'file-is-picture'],
  ['a phone’s photo', Buffer.from('\0\0\0\x18ftypheic\0\0', 'latin1'), 'file-is-picture'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'file-is-binary'],
  [
    'random bytes',
    Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 73) % 256)),
    'file-is-binary',
  ],
  ['zeros', Buffer.alloc(5000), 'file-is-binary'],
  ['a web page', Buffer.from('\n<!DOCTYPE html><html><title>Log in</title>'), 'file-is-web-page'],
  ['JSON', Buffer.from('{"data":[]}'), 'file-not-recognised'],
  ['another CSV', Buffer.from('Region,Rainfall\nDelfland,3\n'), 'file-not-recognised'],
  [
    'rows quoted a second time',
    Buffer.from('"a,b,""c, d"",e"\r\n"1,2,3,4"\r\n'),
    'rows-in-one-column',
  ],
  ['a letter', Buffer.from('Geachte heer, mevrouw,\n\nHierbij'), 'file-not-recognised'],
]

for (const [what, bytes, expected] of strangers) {
  test(`${what}: ${expected}`, () => assert.equal(code(bytes), expected))
}

test('an unknown file shows its first line, shortened and without control characters', () => {
  const opening = recognise(Buffer.from(`\n a\x07${'b'.repeat(500)}\nsecond`), true)
  assert.ok(opening.state === 'unrecognised')
  const firstLine = String(opening.fault.parameters['firstLine'])
  assert.ok(firstLine.startsWith('a bbb') && firstLine.endsWith('…') && firstLine.length === 120)
})

test('what an unknown file shows is not the sep= line, which says nothing', () => {
  const shown = (text: string) => {
    const opening = recognise(Buffer.from(text), true)
    return opening.state === 'unrecognised' ? opening.fault.parameters['firstLine'] : null
  }
  assert.equal(shown('sep=;\r\n\r\nKlant;Bedrag\r\n1;2\r\n'), 'Klant;Bedrag')
  assert.equal(shown('sep=;\n'), 'sep=;')
})

test('the same head gives the same answer, and no more than the head is looked at', () => {
  const body = '"2026-01-01T00:00:00","1"\n'.repeat(40_000)
  const bytes = Buffer.from(`sep=,\n"Follows"\n"Date","Primary"\n${body}`)
  assert.ok(bytes.length > headLength)
  const head = recognise(bytes.subarray(0, headLength), false)
  assert.deepEqual(head, recognise(bytes, true))
  assert.equal(head.state, 'recognised')
})
