// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type Archive, ArchiveFault, type Stored, sealedDays } from './archive.ts'
import type { Disk, OutputFile } from './disk.ts'
import { openSealedStream, sealStream } from './sealed-stream.ts'

export interface FolderArchiveOptions {
  /** Holds the bytes: `open/` and `sealed/`, and `incoming/` for what is being written. */
  readonly folder: string
  /** Holds the keys of sealed files, one file each. May lie on another disk, left out of backups. */
  readonly keys: string
  readonly disk: Disk
  readonly now: () => Date
  readonly randomBytes: (length: number) => Uint8Array
}

/**
 * A folder whose files are named by the SHA-256 of their content. A file is written under a
 * temporary name in the same file system, synced, renamed, and its folder synced.
 */
export async function openFolderArchive(options: FolderArchiveOptions): Promise<Archive> {
  const archive = new FolderArchive(options)
  await archive.prepare()
  return archive
}

class FolderArchive implements Archive {
  readonly #disk: Disk
  readonly #folders: { incoming: string; open: string; sealed: string; keys: string }
  readonly #options: FolderArchiveOptions

  constructor(options: FolderArchiveOptions) {
    this.#options = options
    this.#disk = options.disk
    this.#folders = {
      incoming: join(options.folder, 'incoming'),
      open: join(options.folder, 'open'),
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
    await this.#write(temporary, count.over(bytes))
    const stored = count.stored()
    await this.#settle(temporary, this.#folders.open, stored.sha256)
    return stored
  }

  async *read(sha256: string): AsyncIterable<Uint8Array> {
    if (!(await this.#disk.list(this.#folders.open)).includes(sha256)) {
      throw new ArchiveFault('archive-file-missing', { sha256 })
    }
    yield* this.#disk.stream(join(this.#folders.open, sha256))
  }

  async seal(bytes: AsyncIterable<Uint8Array>): Promise<Stored> {
    const count = new CountedHash()
    const key = this.#options.randomBytes(32)
    const temporary = this.#temporaryName()
    await this.#write(temporary, sealStream(count.over(bytes), key))
    const stored = count.stored()
    if (await this.readSealed(stored.sha256)) {
      await this.#disk.remove(temporary)
      return stored
    }
    // The key before the bytes: a key without bytes is swept, bytes without a key are lost.
    await this.#writeKey(stored.sha256, key, temporary)
    await this.#settle(temporary, this.#folders.sealed, stored.sha256)
    return stored
  }

  async readSealed(sha256: string): Promise<AsyncIterable<Uint8Array> | null> {
    if (!(await this.#disk.list(this.#folders.sealed)).includes(sha256)) return null
    if (!(await this.#disk.list(this.#folders.keys)).includes(keyName(sha256))) return null
    const { key } = parseKey(await this.#disk.read(join(this.#folders.keys, keyName(sha256))))
    return this.#unsealed(sha256, key)
  }

  async remove(sha256: string): Promise<void> {
    await this.#destroySealed(sha256)
    await this.#disk.remove(join(this.#folders.open, sha256))
    await this.#disk.syncFolder(this.#folders.open)
  }

  async sweep(keep: ReadonlySet<string>): Promise<void> {
    for (const name of await this.#disk.list(this.#folders.incoming)) {
      await this.#disk.remove(join(this.#folders.incoming, name))
    }
    for (const name of await this.#disk.list(this.#folders.open)) {
      if (!keep.has(name)) await this.#disk.remove(join(this.#folders.open, name))
    }
    await this.#sweepSealed(keep)
    await this.expire()
  }

  async expire(): Promise<void> {
    const oldest = this.#options.now().getTime() - sealedDays * 24 * 3600 * 1000
    for (const [sha256, { sealedAt }] of await this.#keys()) {
      if (sealedAt <= oldest) await this.#destroySealed(sha256)
    }
  }

  async #sweepSealed(keep: ReadonlySet<string>): Promise<void> {
    const sealed = new Set(await this.#disk.list(this.#folders.sealed))
    const keys = await this.#keys()
    for (const sha256 of sealed.union(keys)) {
      const isWhole = sealed.has(sha256) && !Number.isNaN(keys.get(sha256)?.sealedAt ?? Number.NaN)
      if (!isWhole || !keep.has(sha256)) await this.#destroySealed(sha256)
    }
  }

  /** The keys by the SHA-256 of their files. */
  async #keys(): Promise<ReadonlyMap<string, SealKey>> {
    const keys = new Map<string, SealKey>()
    for (const name of await this.#disk.list(this.#folders.keys)) {
      if (!name.endsWith(keyEnding)) continue
      const key = parseKey(await this.#disk.read(join(this.#folders.keys, name)))
      keys.set(name.slice(0, -keyEnding.length), key)
    }
    return keys
  }

  async #destroySealed(sha256: string): Promise<void> {
    await this.#disk.remove(join(this.#folders.keys, keyName(sha256)))
    await this.#disk.syncFolder(this.#folders.keys)
    await this.#disk.remove(join(this.#folders.sealed, sha256))
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

  /** Writes a stream to a new file and syncs it; leaves nothing behind when that fails. */
  async #write(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    let file: OutputFile | null = null
    try {
      const output = await guardedWrite(() => this.#disk.create(path))
      file = output
      for await (const chunk of bytes) await guardedWrite(() => output.write(chunk))
      await guardedWrite(() => output.sync())
      file = null
      await guardedWrite(() => output.close())
    } catch (fault) {
      await file?.close().catch(() => undefined)
      await this.#disk.remove(path).catch(() => undefined)
      throw fault
    }
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

  async #writeKey(sha256: string, key: Uint8Array, bytes: string): Promise<void> {
    const text = JSON.stringify({
      key: Buffer.from(key).toString('base64'),
      sealedAt: this.#options.now().toISOString(),
    })
    const path = join(this.#folders.keys, keyName(sha256))
    try {
      await this.#disk.remove(path)
      await this.#write(path, once(Buffer.from(text)))
      await guardedWrite(() => this.#disk.syncFolder(this.#folders.keys))
    } catch (fault) {
      await this.#disk.remove(bytes).catch(() => undefined)
      throw fault
    }
  }
}

const keyEnding = '.sealed-key'

function keyName(sha256: string): string {
  return `${sha256}${keyEnding}`
}

interface SealKey {
  readonly key: Uint8Array
  /** Milliseconds since 1970; NaN of a key that is being written, or that a crash cut short. */
  readonly sealedAt: number
}

function parseKey(bytes: Uint8Array): SealKey {
  try {
    const stored = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
      key: string
      sealedAt: string
    }
    return { key: Buffer.from(stored.key, 'base64'), sealedAt: Date.parse(stored.sealedAt) }
  } catch {
    return { key: new Uint8Array(32), sealedAt: Number.NaN }
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function guardedWrite<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
    throw new ArchiveFault('archive-write-failed', { reason }, cause)
  }
}

/** Counts and hashes what passes. */
class CountedHash {
  readonly #hash = createHash('sha256')
  #bytes = 0

  async *over(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      this.#hash.update(chunk)
      this.#bytes += chunk.byteLength
      yield chunk
    }
  }

  stored(): Stored {
    return { sha256: this.#hash.digest('hex'), bytes: this.#bytes }
  }
}
