// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import {
  type Archive,
  ArchiveFault,
  type ArchiveSpool,
  type Needed,
  type Staged,
  type Stored,
  sealedDays,
} from './archive.ts'
import { CountedHash } from './counted-hash.ts'
import type { Disk } from './disk.ts'
import { writeSpool } from './encrypted-spool.ts'
import { SealKeys } from './seal-keys.ts'
import { openSealedStream, sealStream } from './sealed-stream.ts'
import { guardedWrite, writeFile } from './write-file.ts'

export interface FolderArchiveOptions {
  /**
   * Holds the bytes: `open/`, `renditions/` and `sealed/`, and `incoming/` for what is being
   * written. Nothing stands in any of them that is neither filtered nor encrypted, but for the
   * owner exports of totals.
   */
  readonly folder: string
  /** Holds the keys of sealed files, one file each. May lie on another disk, left out of backups. */
  readonly keys: string
  readonly disk: Disk
  readonly now: () => Date
  readonly randomBytes: (length: number) => Uint8Array
}

/**
 * A folder whose files are named by the SHA-256 of their original. A file is written under a
 * temporary name in the same file system, synced, renamed, and its folder synced.
 */
export async function openFolderArchive(options: FolderArchiveOptions): Promise<Archive> {
  const archive = new FolderArchive(options)
  await archive.prepare()
  return archive
}

class FolderArchive implements Archive {
  readonly #disk: Disk
  readonly #folders: Record<'incoming' | 'open' | 'renditions' | 'sealed' | 'keys', string>
  readonly #keys: SealKeys
  readonly #options: FolderArchiveOptions

  constructor(options: FolderArchiveOptions) {
    this.#options = options
    this.#disk = options.disk
    this.#keys = new SealKeys(options.disk, options.keys)
    this.#folders = {
      incoming: join(options.folder, 'incoming'),
      open: join(options.folder, 'open'),
      renditions: join(options.folder, 'renditions'),
      sealed: join(options.folder, 'sealed'),
      keys: options.keys,
    }
  }

  async prepare(): Promise<void> {
    for (const folder of Object.values(this.#folders)) await this.#disk.makeFolder(folder)
  }

  async put(bytes: AsyncIterable<Uint8Array>): Promise<Stored> {
    const count = new CountedHash()
    const temporary = this.#temporaryName()
    await writeFile(this.#disk, temporary, count.over(bytes))
    const stored = count.stored()
    await this.#settle(temporary, this.#folders.open, stored.sha256)
    return stored
  }

  async stage(bytes: AsyncIterable<Uint8Array>): Promise<Staged> {
    const temporary = this.#temporaryName()
    await writeFile(this.#disk, temporary, bytes)
    return {
      keep: async (original) => {
        await this.#settle(temporary, this.#folders.renditions, original)
        await this.#removeFrom('open', original)
      },
      discard: () => this.#disk.remove(temporary),
    }
  }

  async *read(sha256: string): AsyncIterable<Uint8Array> {
    for (const folder of [this.#folders.renditions, this.#folders.open]) {
      if (!(await this.#disk.list(folder)).includes(sha256)) continue
      yield* this.#disk.stream(join(folder, sha256))
      return
    }
    throw new ArchiveFault('archive-file-missing', { sha256 })
  }

  async isRendition(sha256: string): Promise<boolean> {
    return (await this.#disk.list(this.#folders.renditions)).includes(sha256)
  }

  async seal(bytes: AsyncIterable<Uint8Array>): Promise<Stored> {
    const count = new CountedHash()
    const key = this.#options.randomBytes(32)
    const temporary = this.#temporaryName()
    await writeFile(this.#disk, temporary, sealStream(count.over(bytes), key))
    const stored = count.stored()
    if (await this.readSealed(stored.sha256)) {
      await this.#disk.remove(temporary)
      return stored
    }
    // The key before the bytes: a key without bytes is swept, bytes without a key are lost.
    try {
      await this.#keys.write(stored.sha256, key, this.#options.now())
    } catch (fault) {
      await this.#disk.remove(temporary).catch(() => undefined)
      throw fault
    }
    await this.#settle(temporary, this.#folders.sealed, stored.sha256)
    return stored
  }

  async readSealed(sha256: string): Promise<AsyncIterable<Uint8Array> | null> {
    if (!(await this.#disk.list(this.#folders.sealed)).includes(sha256)) return null
    const found = await this.#keys.read(sha256)
    return found === null ? null : this.#unsealed(sha256, found.key)
  }

  async removeSealed(sha256: string): Promise<void> {
    await this.#keys.destroy(sha256)
    await this.#disk.remove(join(this.#folders.sealed, sha256))
  }

  async removeOpen(sha256: string): Promise<void> {
    await this.#removeFrom('renditions', sha256)
    await this.#removeFrom('open', sha256)
  }

  async remove(sha256: string): Promise<void> {
    await this.removeSealed(sha256)
    await this.removeOpen(sha256)
  }

  spool(bytes: AsyncIterable<Uint8Array>): Promise<ArchiveSpool> {
    const key = this.#options.randomBytes(32)
    return writeSpool(this.#disk, this.#temporaryName(), bytes, key)
  }

  async sweep({ open, sealed }: Needed): Promise<void> {
    for (const name of await this.#disk.list(this.#folders.incoming)) {
      await this.#disk.remove(join(this.#folders.incoming, name))
    }
    const renditions = new Set(await this.#disk.list(this.#folders.renditions))
    for (const name of renditions) {
      if (!open.has(name)) await this.#removeFrom('renditions', name)
    }
    for (const name of await this.#disk.list(this.#folders.open)) {
      if (!open.has(name) || renditions.has(name)) await this.#removeFrom('open', name)
    }
    await this.#sweepSealed(sealed)
    await this.expire()
  }

  async expire(): Promise<void> {
    const oldest = this.#options.now().getTime() - sealedDays * 24 * 3600 * 1000
    for (const [sha256, { sealedAt }] of await this.#keys.all()) {
      if (sealedAt <= oldest) await this.removeSealed(sha256)
    }
  }

  async #sweepSealed(needed: ReadonlySet<string>): Promise<void> {
    const sealed = new Set(await this.#disk.list(this.#folders.sealed))
    const keys = await this.#keys.all()
    for (const sha256 of sealed.union(keys)) {
      const isWhole = sealed.has(sha256) && !Number.isNaN(keys.get(sha256)?.sealedAt ?? Number.NaN)
      if (!isWhole || !needed.has(sha256)) await this.removeSealed(sha256)
    }
  }

  async *#unsealed(sha256: string, key: Uint8Array): AsyncGenerator<Uint8Array> {
    try {
      yield* openSealedStream(this.#disk.stream(join(this.#folders.sealed, sha256)), key)
    } catch (cause) {
      throw new ArchiveFault('archive-file-damaged', { sha256 }, cause)
    }
  }

  #temporaryName(): string {
    const name = Buffer.from(this.#options.randomBytes(12)).toString('hex')
    return join(this.#folders.incoming, name)
  }

  /** Gives a finished file its name for good. */
  async #settle(temporary: string, folder: string, sha256: string): Promise<void> {
    try {
      await guardedWrite(() => this.#disk.rename(temporary, join(folder, sha256)))
      await guardedWrite(() => this.#disk.syncFolder(folder))
    } catch (fault) {
      await this.#disk.remove(temporary).catch(() => undefined)
      throw fault
    }
  }

  async #removeFrom(area: 'open' | 'renditions', sha256: string): Promise<void> {
    await this.#disk.remove(join(this.#folders[area], sha256))
    await this.#disk.syncFolder(this.#folders[area])
  }
}
