// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import type { Disk } from './disk.ts'
import { guardedWrite, writeFile } from './write-file.ts'

export interface SealKey {
  readonly key: Uint8Array
  /** Milliseconds since 1970; NaN of a key that is being written, or that a crash cut short. */
  readonly sealedAt: number
}

const keyEnding = '.sealed-key'

/** The keys of sealed files, a file each, named by the SHA-256 of what they open. */
export class SealKeys {
  readonly #disk: Disk
  readonly #folder: string

  constructor(disk: Disk, folder: string) {
    this.#disk = disk
    this.#folder = folder
  }

  async write(sha256: string, key: Uint8Array, sealedAt: Date): Promise<void> {
    const text = JSON.stringify({
      key: Buffer.from(key).toString('base64'),
      sealedAt: sealedAt.toISOString(),
    })
    const path = this.#path(sha256)
    await this.#disk.remove(path)
    await writeFile(this.#disk, path, once(Buffer.from(text)))
    await guardedWrite(() => this.#disk.syncFolder(this.#folder))
  }

  async read(sha256: string): Promise<SealKey | null> {
    const name = `${sha256}${keyEnding}`
    if (!(await this.#disk.list(this.#folder)).includes(name)) return null
    return parseKey(await this.#disk.read(join(this.#folder, name)))
  }

  async all(): Promise<ReadonlyMap<string, SealKey>> {
    const keys = new Map<string, SealKey>()
    for (const name of await this.#disk.list(this.#folder)) {
      if (!name.endsWith(keyEnding)) continue
      const key = parseKey(await this.#disk.read(join(this.#folder, name)))
      keys.set(name.slice(0, -keyEnding.length), key)
    }
    return keys
  }

  /** After this nobody can read what the key opened. */
  async destroy(sha256: string): Promise<void> {
    await this.#disk.remove(this.#path(sha256))
    await this.#disk.syncFolder(this.#folder)
  }

  #path(sha256: string): string {
    return join(this.#folder, `${sha256}${keyEnding}`)
  }
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
