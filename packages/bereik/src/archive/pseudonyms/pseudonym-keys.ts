// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { ArchiveFault } from '../archive.ts'
import { type KeyedHash, openKeyedHash } from './pseudonym-hash.ts'
import { type KeyDisk, nodeKeyDisk } from './pseudonym-key-disk.ts'

/** A key that is there: whoever holds it can link the reactions of that municipality and year. */
export interface PseudonymKey {
  readonly municipality: string
  /** Calendar year of the messages. */
  readonly year: number
  /** ISO moment. */
  readonly createdAt: string
}

/** The keys of pseudonyms: one per municipality and calendar year, each a file of its own. */
export interface PseudonymKeys {
  /** By municipality and year. */
  list(): readonly PseudonymKey[]
  /**
   * Gone for good, also for imports that are running. A later file of that year gets a new key: its
   * pseudonyms have nothing to do with those of the destroyed one. False when there was none.
   *
   * @throws ArchiveFault `archive-write-failed` when the disk refuses: the key may still be there
   */
  destroy(municipality: string, year: number): boolean
  /**
   * The hash under the key of that year; made, written whole and synced on first need.
   *
   * @throws ArchiveFault `archive-write-failed` when a new key could not be kept: no pseudonym may
   *   be made under it; `archive-file-damaged` when the file holds no key: it is never replaced
   */
  hash(municipality: string, year: number): KeyedHash
  /** The same, of a key that is there; null when there is none. Makes no key. */
  existing(municipality: string, year: number): KeyedHash | null
  /** Becomes another number whenever a key is destroyed: what was remembered is to be forgotten. */
  readonly generation: number
}

export interface PseudonymKeysOptions {
  /** Holds a file per key. May lie on another disk; a backup of it outlives `destroy`. */
  readonly folder: string
  readonly disk?: KeyDisk
  readonly now: () => Date
  readonly randomBytes: (length: number) => Uint8Array
}

/** Opens the folder of keys, and takes out what a crash left half written. */
export function openPseudonymKeys(options: PseudonymKeysOptions): PseudonymKeys {
  const disk = options.disk ?? nodeKeyDisk
  disk.makeFolder(options.folder)
  for (const name of disk.list(options.folder)) {
    if (name.endsWith(halfEnding)) disk.remove(join(options.folder, name))
  }
  return new KeyFolder(options, disk)
}

const ending = '.pseudonym-key'
/** Never read: a key counts only from the moment it has its own name. */
const halfEnding = `${ending}.half`
const keyName = /^(GM\d{4})-(\d{4})\.pseudonym-key$/

class KeyFolder implements PseudonymKeys {
  readonly #options: PseudonymKeysOptions
  readonly #disk: KeyDisk
  readonly #open = new Map<string, KeyedHash>()
  generation = 0

  constructor(options: PseudonymKeysOptions, disk: KeyDisk) {
    this.#options = options
    this.#disk = disk
  }

  list(): readonly PseudonymKey[] {
    return this.#disk
      .list(this.#options.folder)
      .map((name) => keyName.exec(name))
      .filter((found) => found !== null)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, municipality = '', year]) => {
        const { createdAt } = this.#read(name)
        return { municipality, year: Number(year), createdAt }
      })
  }

  destroy(municipality: string, year: number): boolean {
    const name = nameOf(municipality, year)
    const wasThere = this.#has(name)
    this.generation += 1
    this.#open.delete(name)
    this.#guarded(() => {
      this.#disk.remove(join(this.#options.folder, name))
      this.#disk.syncFolder(this.#options.folder)
    })
    return wasThere
  }

  hash(municipality: string, year: number): KeyedHash {
    const name = nameOf(municipality, year)
    return this.#remembered(name) ?? this.#remember(name, this.#make(name))
  }

  existing(municipality: string, year: number): KeyedHash | null {
    return this.#remembered(nameOf(municipality, year))
  }

  #remembered(name: string): KeyedHash | null {
    const open = this.#open.get(name)
    if (open !== undefined) return open
    return this.#has(name) ? this.#remember(name, this.#read(name).key) : null
  }

  #remember(name: string, key: Uint8Array): KeyedHash {
    const hash = openKeyedHash(key)
    this.#open.set(name, hash)
    return hash
  }

  #has(name: string): boolean {
    return this.#disk.list(this.#options.folder).includes(name)
  }

  #read(name: string): { key: Uint8Array; createdAt: string } {
    const stored = parseKey(this.#disk.read(join(this.#options.folder, name)))
    if (stored === null) throw new ArchiveFault('archive-file-damaged', { sha256: name })
    return stored
  }

  /** Half written it has another name; under its own name it is whole and outlives a power cut. */
  #make(name: string): Uint8Array {
    const { folder, now, randomBytes } = this.#options
    const key = randomBytes(32)
    const text = JSON.stringify({
      key: Buffer.from(key).toString('base64'),
      createdAt: now().toISOString(),
    })
    const path = join(folder, name)
    const half = join(folder, name.replace(ending, halfEnding))
    this.#guarded(() => {
      this.#disk.remove(half)
      this.#disk.write(half, Buffer.from(text))
      this.#disk.rename(half, path)
      this.#disk.syncFolder(folder)
    }, [half, path])
    return key
  }

  #guarded(step: () => void, leftovers: readonly string[] = []): void {
    try {
      step()
    } catch (cause) {
      for (const path of leftovers) quietly(() => this.#disk.remove(path))
      const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
      throw new ArchiveFault('archive-write-failed', { reason }, cause)
    }
  }
}

/** @throws RangeError of what would be no safe file name (the caller's mistake) */
function nameOf(municipality: string, year: number): string {
  const name = `${municipality}-${year}${ending}`
  if (!keyName.test(name)) throw new RangeError(`no key is called ${name}`)
  return name
}

function parseKey(bytes: Uint8Array): { key: Uint8Array; createdAt: string } | null {
  try {
    const stored = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
      key: string
      createdAt: string
    }
    const key = Buffer.from(stored.key, 'base64')
    return key.length === 32 ? { key, createdAt: stored.createdAt } : null
  } catch {
    return null
  }
}

function quietly(step: () => void): void {
  try {
    step()
  } catch {
    // The disk that refused the key may refuse this too; a half key is never read.
  }
}
