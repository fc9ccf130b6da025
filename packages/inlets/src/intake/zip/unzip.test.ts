// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { Zip, ZipDeflate } from 'fflate'
import { membersOf, zipOf } from '../test-bytes.ts'
import { byteSpool } from './byte-spool.ts'
import { unzip } from './unzip.ts'
import { zipLimits } from './zip-limits.ts'

const members = (bytes: Uint8Array, limits = zipLimits) =>
  membersOf(unzip(byteSpool(bytes), limits))

/** The same bytes with some of them changed, counted from the place where `mark` stands. */
function patched(bytes: Buffer, mark: string, at: number, values: readonly number[]): Buffer {
  const copy = Buffer.from(bytes)
  copy.set(values, copy.indexOf(mark, 0, 'latin1') + at)
  return copy
}

const directory = 'PK\x01\x02'
const one = zipOf({ 'Table data.csv': 'a,b\n1,2\n'.repeat(50) })

test('files come out as they went in, without folders and what computers add', async () => {
  const zip = zipOf({
    'Content.csv': 'a\n1\n',
    'map/Followers.csv': 'b\n2\n',
    'map/empty.csv': '',
    '__MACOSX/._Content.csv': 'x',
    'map/.DS_Store': 'x',
    'Thumbs.db': 'x',
    'desktop.ini': 'x',
  })
  assert.deepEqual(await members(zip), ['Content.csv: a\n1\n', 'map/Followers.csv: b\n2\n'])
})

test('names can be shown anywhere: no steps up, no drives, nothing that turns or hides', async () => {
  const zip = zipOf({
    '../../etc/passwd': '1',
    'C:\\Windows\\a.csv': '2',
    'a\u202egpj.csv': '3',
    'b\u0000\u001b[31m.csv': '4',
    '/root/c.csv': '5',
    '..': '6',
    [`${'d'.repeat(400)}.csv`]: '7',
  })
  const names = (await members(zip)).map((told) => told.split(':')[0])
  assert.deepEqual(names.slice(0, 6), [
    'etc/passwd',
    'Windows/a.csv',
    'agpj.csv',
    'b←[31m.csv',
    'root/c.csv',
    '?',
  ])
  assert.equal(names[6]?.length, 200)
})

test('names in UTF-8 are read as such, also when the zip does not say so', async () => {
  const zip = zipOf({ 'Zoë.csv': '1' })
  const flags = zip.readUInt16LE(zip.indexOf(directory, 0, 'latin1') + 8)
  assert.deepEqual(await members(zip), ['Zoë.csv: 1'])
  const silent = patched(zip, directory, 8, [flags & 0xff, (flags >> 8) & ~0x08])
  assert.deepEqual(await members(silent), ['Zoë.csv: 1'])
})

test('old names are those of the first PCs', async () => {
  const old = patched(zipOf({ 'Zoe.csv': '1' }), directory, 46 + 2, [0x89])
  assert.deepEqual(await members(old), ['Zoë.csv: 1'])
})

test('sizes that follow the file (a zip that was streamed) are read', async () => {
  const pieces: Uint8Array[] = []
  const zip = new Zip((_error, piece) => pieces.push(piece))
  const file = new ZipDeflate('a.csv')
  zip.add(file)
  file.push(Buffer.from('a,b\n'), false)
  file.push(Buffer.from('1,2\n'), true)
  zip.end()
  assert.deepEqual(await members(Buffer.concat(pieces)), ['a.csv: a,b\n1,2\n'])
})

test('a file locked with a password, or packed in an unknown way, is told by its name', async () => {
  const locked = patched(one, directory, 8, [0x01])
  assert.deepEqual(await members(locked), ['Table data.csv: !member-locked'])
  const strange = patched(one, directory, 10, [93])
  assert.deepEqual(await members(strange), ['Table data.csv: !member-packed-unknown'])
})

test('a size that lies ends in a fault, not in more bytes', async () => {
  for (const size of [1, 399, 401]) {
    const lying = patched(one, directory, 24, [size & 0xff, size >> 8])
    assert.deepEqual(await members(lying), ['Table data.csv: !member-damaged'])
  }
})

test('a byte that changed on the way is noticed', async () => {
  const stored = zipOf({
    'a.bin': Buffer.from(Array.from({ length: 300 }, (_, at) => (at * 7919) % 251)),
  })
  const at = stored.indexOf('a.bin') + 60
  stored[at] = (stored[at] ?? 0) ^ 0xff
  assert.deepEqual(await members(stored), ['a.bin: !member-damaged'])
})

test('a zip without its end was cut off', async () => {
  assert.deepEqual(await members(one.subarray(0, one.length - 30)), [': !zip-cut-off'])
  assert.deepEqual(await members(Buffer.alloc(0)), [': !zip-cut-off'])
})

test('a zip with nothing in it is told', async () => {
  assert.deepEqual(await members(zipOf({})), [': !zip-empty'])
  assert.deepEqual(await members(zipOf({ '__MACOSX/a': 'x' })), [': !zip-empty'])
})

test('a bomb is not opened: members that swell, members that share bytes', async () => {
  const swelling = zipOf({ 'zeros.csv': Buffer.alloc(20 * 1024 * 1024) })
  assert.deepEqual(await members(swelling), [': !zip-bomb'])
  const two = zipOf({ 'a.csv': 'a\n'.repeat(500), 'b.csv': 'b\n'.repeat(500) })
  const second = two.lastIndexOf(directory, two.length, 'latin1')
  const sharing = Buffer.from(two)
  sharing.writeUInt32LE(0, second + 42)
  assert.deepEqual(await members(sharing), [': !zip-bomb'])
})

test('a zip in a zip is a member like any other, to be unzipped once more', async () => {
  const [told] = await members(zipOf({ 'inner.zip': one }))
  assert.match(told ?? '', /^inner\.zip: PK/)
})

test('more files than fit are refused as a whole', async () => {
  const files = Array.from({ length: 11 }, (_, at) => [`${at}.csv`, 'x'])
  const limits = { ...zipLimits, members: 10 }
  assert.deepEqual(await members(zipOf(Object.fromEntries(files)), limits), [
    ': !zip-too-many-files',
  ])
})

test('trouble of the disk is no fault of the zip', async () => {
  const spool = {
    length: one.length,
    read: () => Promise.reject(new Error('the disk is gone')),
  }
  await assert.rejects(membersOf(unzip(spool)), /the disk is gone/)
})

test('a member that is left halfway lets go of everything', async () => {
  const zip = zipOf({ 'a.csv': 'a\n'.repeat(1e6), 'b.csv': 'b' })
  const seen: string[] = []
  for await (const member of unzip(byteSpool(zip))) {
    seen.push(member.name)
    assert.ok('bytes' in member)
    for await (const piece of member.bytes) {
      assert.ok(piece.length > 0)
      break
    }
  }
  assert.deepEqual(seen, ['a.csv', 'b.csv'])
})

test('a broken zip gives members or faults, never an exception', async () => {
  const zip = zipOf({ 'a.csv': 'a,b\n1,2\n'.repeat(20), 'map/b.csv': 'x' })
  const change = fc.record({ at: fc.nat(zip.length - 1), to: fc.nat(255) })
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.nat(zip.length),
      async (changes, length) => {
        const broken = Buffer.from(zip)
        for (const { at, to } of changes) broken[at] = to
        for (const told of await members(broken.subarray(0, length || broken.length))) {
          assert.ok(told.length < 1000)
        }
        await members(broken)
      },
    ),
    { numRuns: 300, seed: 20261122 },
  )
})
