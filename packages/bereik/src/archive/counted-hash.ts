// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { Stored } from './archive.ts'

/** Counts and hashes what passes. */
export class CountedHash {
  readonly #hash = createHash('sha256')
  #bytes = 0

  add(chunk: Uint8Array): void {
    this.#hash.update(chunk)
    this.#bytes += chunk.byteLength
  }

  async *over(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      this.add(chunk)
      yield chunk
    }
  }

  /** Once, at the end. */
  stored(): Stored {
    return { sha256: this.#hash.digest('hex'), bytes: this.#bytes }
  }
}
