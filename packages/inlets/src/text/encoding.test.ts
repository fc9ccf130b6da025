// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inParts } from '../test-reading.ts'
import { decodeText } from './decode.ts'
import { sniffEncoding, withoutCutCharacter } from './encoding.ts'

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()

test('a byte order mark decides', () => {
  assert.deepEqual(sniffEncoding(Buffer.from('\ufeffa')), { name: 'utf-8', markLength: 3 })
  assert.deepEqual(sniffEncoding(Buffer.from('\ufeffa', 'utf16le')), {
    name: 'utf-16le',
    markLength: 2,
  })
  assert.deepEqual(sniffEncoding(bigEndian('\ufeffa')), { name: 'utf-16be', markLength: 2 })
})

test('UTF-16 without a mark is known by the place of its NUL bytes', () => {
  assert.equal(sniffEncoding(Buffer.from('"Age","Women"', 'utf16le')).name, 'utf-16le')
  assert.equal(sniffEncoding(bigEndian('"Age","Women"')).name, 'utf-16be')
})

test('what is no UTF-8 is a Windows code page, by its letters', () => {
  const latin = Buffer.from('caf\xe9, co\xf6rdinatie, Sn\xeak', 'latin1')
  const cyrillic = Buffer.from([0xcf, 0xeb, 0xe5, 0xe2, 0xe5, 0xed, 0x3b, 0xe0, 0xef, 0xf0])
  assert.equal(sniffEncoding(latin).name, 'windows-1252')
  assert.equal(sniffEncoding(cyrillic).name, 'windows-1251')
  assert.equal(sniffEncoding(Buffer.from('café')).name, 'utf-8')
})

test('a head that ends within a character is no other encoding', () => {
  const cut = Buffer.from('aé🏊').subarray(0, 5)
  assert.equal(sniffEncoding(cut).name, 'utf-8')
  assert.equal(withoutCutCharacter(cut).toString(), 'aé')
})

async function decode(bytes: Buffer, partLength: number) {
  const text = decodeText(inParts(bytes, partLength), sniffEncoding(bytes))
  const parts: Uint8Array[] = []
  for await (const chunk of text.chunks) parts.push(chunk)
  return { text: Buffer.concat(parts).toString(), cut: text.wasCut() }
}

for (const partLength of [1, 2, 3, 7, 1000]) {
  test(`every encoding becomes the same text, in parts of ${partLength} bytes`, async () => {
    const text = 'sep=,\n"Plaats","Súdwest-Fryslân 🏊"\n'
    for (const bytes of [
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      bigEndian(`\ufeff${text}`),
    ]) {
      assert.deepEqual(await decode(bytes, partLength), { text, cut: false })
    }
  })
}

test('a file that ends within a character was cut off', async () => {
  const wide = Buffer.from('\ufeffabc🏊', 'utf16le')
  assert.equal((await decode(wide, 3)).cut, false)
  assert.equal((await decode(wide.subarray(0, -1), 3)).cut, true)
  assert.equal((await decode(wide.subarray(0, -2), 3)).cut, true)
  assert.equal((await decode(Buffer.from('abcé').subarray(0, -1), 2)).cut, true)
})
