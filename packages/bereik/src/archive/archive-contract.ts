// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import { type Archive, ArchiveFault, type Needed } from './archive.ts'

/** A stream of these pieces. */
export async function* streamOf(...pieces: readonly (string | Uint8Array)[]) {
  for (const piece of pieces) yield Buffer.from(piece)
}

/** All bytes of a stream as one text, one character a byte. */
export async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  return Buffer.concat(pieces).toString('latin1')
}

/** What every archive must do. `reopen` opens the same archive so many days later. */
export function archiveContract(
  name: string,
  open: () => Promise<{
    archive: Archive
    reopen: (daysLater: number) => Promise<Archive>
    end: () => Promise<void>
  }>,
): void {
  type Opened = Awaited<ReturnType<typeof open>>
  const using = async (work: (opened: Opened) => Promise<void>) => {
    const opened = await open()
    try {
      await work(opened)
    } finally {
      await opened.end()
    }
  }
  const hashOf = (text: string) => createHash('sha256').update(text, 'latin1').digest('hex')

  describe(`${name} keeps the archive contract`, () => {
    for (const area of ['put', 'seal'] as const) {
      const read = async (archive: Archive, hash: string) =>
        textOf((area === 'put' ? archive.read(hash) : await archive.readSealed(hash)) ?? streamOf())

      test(`${area}: gives bytes back as they came, named by their SHA-256`, () =>
        using(async ({ archive, reopen }) => {
          const lengths = [0, 1, 65_535, 65_536, 65_537, 131_072, 200_001]
          for (const length of lengths) {
            const text = 'abcdefg'.repeat(Math.ceil(length / 7)).slice(0, length)
            const stored = await archive[area](streamOf(text.slice(0, 10), '', text.slice(10)))
            assert.deepEqual(stored, { sha256: hashOf(text), bytes: length })
            assert.equal(await read(archive, stored.sha256), text)
            assert.equal(await read(await reopen(1), stored.sha256), text)
          }
        }))

      test(`${area}: the same bytes twice stand once`, () =>
        using(async ({ archive }) => {
          const first = await archive[area](streamOf('same'))
          assert.deepEqual(await archive[area](streamOf('sa', 'me')), first)
          assert.equal(await read(archive, first.sha256), 'same')
        }))

      test(`${area}: an incoming stream that breaks passes its own error on`, () =>
        using(async ({ archive }) => {
          const broken = async function* () {
            yield Buffer.from('half')
            throw new Error('the visitor left')
          }
          await assert.rejects(archive[area](broken()), /the visitor left/)
        }))

      test(`${area}: removed is gone, and removing twice is no error`, () =>
        using(async ({ archive }) => {
          const { sha256 } = await archive[area](streamOf('gone'))
          await archive.remove(sha256)
          await archive.remove(sha256)
          assert.equal(await archive.readSealed(sha256), null)
          await assert.rejects(textOf(archive.read(sha256)), isMissing)
        }))

      test(`${area}: a sweep takes out what nobody names, and keeps the rest`, () =>
        using(async ({ archive, reopen }) => {
          const kept = await archive[area](streamOf('kept'))
          const orphan = await archive[area](streamOf('orphan'))
          const later = await reopen(1)
          await later.sweep(needed(kept.sha256))
          assert.equal(await read(later, kept.sha256), 'kept')
          assert.equal(await later.readSealed(orphan.sha256), null)
          await assert.rejects(textOf(later.read(orphan.sha256)), isMissing)
        }))
    }

    test('what is sealed cannot be read as open, nor the other way round', () =>
      using(async ({ archive }) => {
        const sealed = await archive.seal(streamOf('sealed'))
        await assert.rejects(textOf(archive.read(sealed.sha256)), isMissing)
        const plain = await archive.put(streamOf('open'))
        assert.equal(await archive.readSealed(plain.sha256), null)
      }))

    test('a rendition has the name of its original, and takes its place', () =>
      using(async ({ archive, reopen }) => {
        const { sha256 } = await archive.put(streamOf('original'))
        assert.equal(await archive.isRendition(sha256), false)
        const staged = await archive.stage(streamOf('what', ' may stay'))
        assert.equal(await textOf(archive.read(sha256)), 'original', 'not before it is kept')
        await staged.keep(sha256)
        await staged.discard()
        assert.equal(await textOf(archive.read(sha256)), 'what may stay')
        assert.equal(await archive.isRendition(sha256), true)
        const newer = await archive.stage(streamOf('newer'))
        await newer.keep(sha256)
        const later = await reopen(1)
        await later.sweep(needed(sha256))
        assert.equal(await textOf(later.read(sha256)), 'newer')
        await later.remove(sha256)
        await assert.rejects(textOf(later.read(sha256)), isMissing)
      }))

    test('a rendition that was let go leaves nothing', () =>
      using(async ({ archive }) => {
        const staged = await archive.stage(streamOf('never kept'))
        await staged.discard()
        await staged.discard()
        await assert.rejects(textOf(archive.read(hashOf('never kept'))), isMissing)
      }))

    test('what is open and what is sealed go apart', () =>
      using(async ({ archive }) => {
        const { sha256 } = await archive.seal(streamOf('both'))
        await archive.put(streamOf('both'))
        await archive.removeSealed(sha256)
        assert.equal(await archive.readSealed(sha256), null)
        assert.equal(await textOf(archive.read(sha256)), 'both')
        await archive.seal(streamOf('both'))
        await archive.removeOpen(sha256)
        await assert.rejects(textOf(archive.read(sha256)), isMissing)
        assert.equal(await textOf((await archive.readSealed(sha256)) ?? streamOf()), 'both')
      }))

    test('a spool is read at any place, and goes', () =>
      using(async ({ archive }) => {
        const piece = 64 * 1024
        for (const length of [0, 1, piece - 1, piece, piece + 1, 3 * piece + 7]) {
          const bytes = Buffer.alloc(length).map((_, at) => (at * 31) % 251)
          const spool = await archive.spool(streamOf(bytes.subarray(0, 9), bytes.subarray(9)))
          assert.equal(spool.length, length)
          const places = [0, 1, piece - 1, piece, piece + 1, length - 1].filter((at) => at >= 0)
          for (const at of places) {
            for (const wanted of [0, 1, 100, piece + 1, length]) {
              const read = await spool.read(at, wanted)
              assert.deepEqual(Buffer.from(read), bytes.subarray(at, at + wanted))
            }
          }
          await spool.remove()
        }
      }))

    for (const way of ['sweep', 'expire'] as const) {
      test(`${way}: a sealed file is there for 30 days and then gone, an open one stays`, () =>
        using(async ({ archive, reopen }) => {
          const sealed = await archive.seal(streamOf('sealed'))
          const plain = await archive.put(streamOf('open'))
          const keep = needed(sealed.sha256, plain.sha256)
          const day29 = await reopen(29)
          await day29[way](keep)
          const kept = await day29.readSealed(sealed.sha256)
          assert.equal(await textOf(kept ?? streamOf()), 'sealed')
          const day30 = await reopen(30)
          await day30[way](keep)
          assert.equal(await day30.readSealed(sealed.sha256), null)
          assert.equal(await textOf(day30.read(plain.sha256)), 'open')
        }))
    }
  })
}

function needed(...names: readonly string[]): Needed {
  return { open: new Set(names), sealed: new Set(names) }
}

function isMissing(fault: unknown): boolean {
  return fault instanceof ArchiveFault && fault.code === 'archive-file-missing'
}
