// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream'
import { callbackify } from 'node:util'
import { RandomAccessReader } from 'yauzl'
import type { Spool } from '../spool.ts'

const pieceLength = 1 << 16

/**
 * A spool as yauzl reads it. `broken` is what the spool itself threw: that is the machine's
 * trouble (a disk), not a damaged zip.
 */
export class SpoolReader extends RandomAccessReader {
  readonly #spool: Spool
  broken: Error | null = null

  constructor(spool: Spool) {
    super()
    this.#spool = spool
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    const fill = async () => {
      const bytes = await this.bytes(position, length)
      if (bytes.length < length) throw new Error('beyond the end of the zip')
      buffer.set(bytes, offset)
    }
    callbackify(fill)(callback)
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.range(start, end - start))
  }

  /** The bytes from `start`, piece by piece; fewer than `length` at the end of the spool. */
  async *range(start: number, length: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < length; at += pieceLength) {
      yield await this.bytes(start + at, Math.min(pieceLength, length - at))
    }
  }

  async bytes(position: number, length: number): Promise<Uint8Array> {
    if (position < 0 || position >= this.#spool.length) return new Uint8Array(0)
    try {
      return await this.#spool.read(position, length)
    } catch (error) {
      this.broken = error instanceof Error ? error : new Error(String(error))
      throw this.broken
    }
  }
}
