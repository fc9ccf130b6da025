// SPDX-License-Identifier: EUPL-1.2
import type { Stored } from '../../archive/archive.ts'
import { CountedHash } from '../../archive/counted-hash.ts'

/**
 * A file while it streams in. It is hashed to its last byte, also where whoever reads it stops
 * before: its name in the archive is that of the file, not of what was read.
 */
export class Incoming {
  readonly #source: AsyncIterator<Uint8Array>
  readonly #count = new CountedHash()
  #ended = false
  #counts = true

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#source = bytes[Symbol.asyncIterator]()
  }

  /** The file, once. Letting go of it does not close what it comes from. */
  get bytes(): AsyncIterable<Uint8Array> {
    const iterator: AsyncIterator<Uint8Array> = {
      next: () => this.#next(),
      return: async () => ({ done: true, value: undefined }),
    }
    return { [Symbol.asyncIterator]: () => iterator }
  }

  /** Whoever takes all of it hashes it already; twice takes time. `finish` cannot be called then. */
  leaveHashing(): void {
    this.#counts = false
  }

  /** Takes what nobody read. Once. */
  async finish(): Promise<Stored> {
    if (!this.#counts) throw new Error('not hashed from the first byte')
    while ((await this.#next()).done !== true);
    return this.#count.stored()
  }

  async close(): Promise<void> {
    if (!this.#ended) await this.#source.return?.()
  }

  async #next(): Promise<IteratorResult<Uint8Array>> {
    if (this.#ended) return { done: true, value: undefined }
    const step = await this.#source.next()
    if (step.done === true) this.#ended = true
    else if (this.#counts) this.#count.add(step.value)
    return step
  }
}
