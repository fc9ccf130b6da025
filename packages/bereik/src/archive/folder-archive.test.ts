// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { ArchiveFault } from './archive.ts'
import { archiveContract, streamOf, textOf } from './archive-contract.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { openFolderArchive } from './folder-archive.ts'

const start = Date.parse('2026-03-03T12:00:00Z')

async function openInNewFolder(disk: Disk = nodeDisk) {
  const root = await mkdtemp(join(tmpdir(), 'bereik-archive-'))
  const folder = join(root, 'archive')
  const keys = join(root, 'keys')
  const reopen = (daysLater: number) => {
    const now = () => new Date(start + daysLater * 24 * 3600 * 1000)
    return openFolderArchive({ folder, keys, disk, now, randomBytes })
  }
  const end = () => rm(root, { recursive: true })
  return { archive: await reopen(0), reopen, end, folder, keys }
}

archiveContract('A folder', openInNewFolder)

/** Every file below a folder, by its path within it. */
async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
}

const secret = 'Jan Jansen, Kerkstraat 1; '

test('no byte of a sealed file lies readable on the disk, also not while it streams in', async () => {
  const { archive, end, folder } = await openInNewFolder()
  try {
    const { promise, resolve } = Promise.withResolvers<void>()
    const slow = async function* () {
      yield Buffer.from(secret.repeat(10_000))
      await promise
      yield Buffer.from(secret)
    }
    const sealing = archive.seal(slow())
    for (const path of await filesIn(folder)) {
      assert.ok(!(await readFile(path)).includes('Jansen'), path)
    }
    resolve()
    await sealing
    const files = await filesIn(folder)
    assert.equal(files.length, 1)
    for (const path of files) assert.ok(!(await readFile(path)).includes('Jansen'), path)
  } finally {
    await end()
  }
})

test('no byte of a spool lies readable on the disk, and no key does', async () => {
  const { archive, end, folder, keys } = await openInNewFolder()
  try {
    const spool = await archive.spool(streamOf(secret.repeat(10_000)))
    const [path = '', another] = await filesIn(folder)
    assert.equal(another, undefined)
    assert.ok(!(await readFile(path)).includes('Jansen'))
    assert.deepEqual(await readdir(keys), [])
    assert.equal(Buffer.from(await spool.read(26, 10)).toString(), 'Jan Jansen')
    await spool.remove()
    assert.deepEqual(await filesIn(folder), [])
  } finally {
    await end()
  }
})

test('an original beside its rendition, left by a crash, is swept', async () => {
  const { archive, reopen, end, folder } = await openInNewFolder()
  try {
    const { sha256 } = await archive.put(streamOf('original'))
    const staged = await archive.stage(streamOf('rendition'))
    await staged.keep(sha256)
    await writeFile(join(folder, 'open', sha256), 'original')
    const later = await reopen(0)
    assert.equal(await textOf(later.read(sha256)), 'rendition')
    await later.sweep({ open: new Set([sha256]), sealed: new Set() })
    assert.deepEqual(await filesIn(folder), [join(folder, 'renditions', sha256)])
    await later.sweep({ open: new Set(), sealed: new Set([sha256]) })
    assert.deepEqual(await filesIn(folder), [])
  } finally {
    await end()
  }
})

test('files and keys can be read by their owner alone', async () => {
  const { archive, end, folder, keys } = await openInNewFolder()
  try {
    await archive.put(streamOf('open'))
    await archive.seal(streamOf('sealed'))
    for (const path of [...(await filesIn(folder)), ...(await filesIn(keys))]) {
      assert.equal((await stat(path)).mode & 0o077, 0, path)
    }
  } finally {
    await end()
  }
})

test('a sealed file that was changed is damaged, never read as something else', async () => {
  const { archive, end, folder } = await openInNewFolder()
  try {
    const { sha256 } = await archive.seal(streamOf('x'.repeat(200_000)))
    const path = join(folder, 'sealed', sha256)
    const whole = await readFile(path)
    const bent = Buffer.from(whole)
    bent[70_000] = (bent[70_000] ?? 0) ^ 1
    const piece = 64 * 1024 + 16
    const swapped = Buffer.concat([
      whole.subarray(piece, 2 * piece),
      whole.subarray(0, piece),
      whole.subarray(2 * piece),
    ])
    for (const damaged of [bent, swapped, whole.subarray(0, 2 * piece), whole.subarray(0, 100)]) {
      await writeFile(path, damaged)
      const bytes = await archive.readSealed(sha256)
      await assert.rejects(
        textOf(bytes ?? streamOf()),
        (fault) => fault instanceof ArchiveFault && fault.code === 'archive-file-damaged',
      )
    }
  } finally {
    await end()
  }
})

test('a sweep takes out half-written files, keys without bytes and bytes without a key', async () => {
  const { archive, reopen, end, folder, keys } = await openInNewFolder()
  try {
    const { sha256 } = await archive.seal(streamOf('sealed'))
    await writeFile(join(folder, 'incoming', 'half'), 'half')
    await writeFile(join(folder, 'sealed', 'f'.repeat(64)), 'bytes without a key')
    await writeFile(join(keys, `${'e'.repeat(64)}.sealed-key`), '{"key":')
    await writeFile(join(keys, 'pseudonyms-2026.key'), 'of another room')
    const names = new Set([sha256, 'f'.repeat(64), 'e'.repeat(64)])
    await (await reopen(0)).sweep({ open: names, sealed: names })
    assert.deepEqual(await filesIn(folder), [join(folder, 'sealed', sha256)])
    assert.deepEqual(
      (await readdir(keys)).sort(),
      [`${sha256}.sealed-key`, 'pseudonyms-2026.key'].sort(),
    )
  } finally {
    await end()
  }
})

/** A disk on which one step, counted from the start, fails as a full one does. */
function diskThatFillsUp(failAt: number): { disk: Disk; steps: () => number } {
  let steps = 0
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    steps += 1
    if (steps === failAt) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
    return work()
  }
  const disk: Disk = {
    ...nodeDisk,
    create: (path) =>
      step(async () => {
        const file = await nodeDisk.create(path)
        return {
          write: (bytes) => step(() => file.write(bytes)),
          sync: () => step(() => file.sync()),
          close: () => file.close(),
        }
      }),
    rename: (from, to) => step(() => nodeDisk.rename(from, to)),
    syncFolder: (path) => step(() => nodeDisk.syncFolder(path)),
  }
  return { disk, steps: () => steps }
}

for (const area of ['put', 'seal'] as const) {
  test(`${area}: a full disk, at whatever step, is told and leaves nothing half done`, async () => {
    const counted = diskThatFillsUp(0)
    const whole = await openInNewFolder(counted.disk)
    await whole.archive[area](streamOf('one', 'two'))
    await whole.end()
    for (let failAt = 1; failAt <= counted.steps(); failAt += 1) {
      const { archive, end, folder } = await openInNewFolder(diskThatFillsUp(failAt).disk)
      try {
        await assert.rejects(
          archive[area](streamOf('one', 'two')),
          (fault) =>
            fault instanceof ArchiveFault &&
            fault.code === 'archive-write-failed' &&
            fault.parameters.reason === 'ENOSPC',
          `step ${failAt}`,
        )
        assert.deepEqual(await readdir(join(folder, 'incoming')), [], `step ${failAt}`)
        const { sha256 } = await archive[area](streamOf('one', 'two'))
        const bytes = area === 'put' ? archive.read(sha256) : await archive.readSealed(sha256)
        assert.equal(await textOf(bytes ?? streamOf()), 'onetwo', `after step ${failAt}`)
      } finally {
        await end()
      }
    }
  })
}
