// SPDX-License-Identifier: EUPL-1.2
import type { IdentitySpace } from '@bereik/inlets'
import type { KeyedHash } from './pseudonym-hash.ts'

/**
 * The id of an account without case, outer spaces and leading `@`, in compatibility form (NFKC).
 * That of a message keeps its case: codes of Instagram differ by case alone.
 */
export function normaliseId(id: string, space: IdentitySpace): string {
  if (space === 'message') return plain.test(id) ? id : id.normalize('NFKC').trim()

  const compatible = plain.test(id)
    ? id
    : id
        .normalize('NFKC')
        .trim()
        .replace(/^[@\s]+/, '')
  return compatible.toLowerCase()
}

const plain = /^[\w.:/-]*$/

/**
 * What is hashed of an id: space, platform and normal id, each after its length in bytes (32 bits,
 * big-endian), so that no two lists of parts give the same bytes.
 */
export class PseudonymMessage {
  readonly #prefix: number
  #bytes: Buffer

  constructor(space: string, platform: string) {
    this.#bytes = Buffer.alloc(512)
    this.#prefix = this.#writePart(this.#writePart(0, space), platform)
  }

  /** `~` and the hash as a decimal number. */
  pseudonym(hash: KeyedHash, normalId: string): string {
    const start = this.#prefix + 4
    this.#makeRoom(start + 3 * normalId.length)
    let length = 0
    for (; length < normalId.length; length += 1) {
      const code = normalId.charCodeAt(length)
      if (code > 0x7f) break
      this.#bytes[start + length] = code
    }
    // Node's own writer costs more to call than a short id takes.
    if (length < normalId.length) length = this.#bytes.write(normalId, start)
    this.#bytes.writeUInt32BE(length, this.#prefix)
    return `~${hash(this.#bytes, start + length)}`
  }

  #writePart(at: number, part: string): number {
    this.#makeRoom(at + 4 + 3 * part.length)
    const length = this.#bytes.write(part, at + 4)
    this.#bytes.writeUInt32BE(length, at)
    return at + 4 + length
  }

  #makeRoom(size: number): void {
    if (this.#bytes.length < size) this.#bytes = Buffer.concat([this.#bytes], size)
  }
}
