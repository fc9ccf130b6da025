// SPDX-License-Identifier: EUPL-1.2
import type { Utf8Text } from '../text/decode.ts'
import { lineFeed } from './json-bytes.ts'

/** Longer lines are told as such and passed over, so that memory stays bounded. */
export const maxLineBytes = 1 << 20

/**
 * Finds lines in bytes (LF or CRLF). Feed chunks, then call `next` until it is false; until then
 * the line stands in `bytes` from `from` up to its line feed at `to` (its CR is part of the line).
 */
export class LineCutter {
  /** Counted as a text editor does, from 1. */
  line = 0
  bytes: Buffer = Buffer.allocUnsafe(1 << 19)
  from = 0
  to = 0
  isTooLong = false

  #length = 0
  #position = 0
  /** In the rest of a line that was told to be too long. */
  #skipping = false

  feed(chunk: Uint8Array, last: boolean): void {
    const rest = this.#length - this.#position
    const needed = rest + chunk.length + 1
    const bytes = needed > this.bytes.length ? Buffer.allocUnsafe(2 * needed) : this.bytes
    this.bytes.copy(bytes, 0, this.#position, this.#length)
    bytes.set(chunk, rest)
    this.bytes = bytes
    this.#length = rest + chunk.length
    this.#position = 0
    if (last && this.#length > 0 && bytes[this.#length - 1] !== lineFeed) {
      bytes[this.#length] = lineFeed
      this.#length++
    }
  }

  /** Moves to the next line; false when more bytes are needed, or at the end of the file. */
  next(): boolean {
    const found = this.bytes.indexOf(lineFeed, this.#position)
    const whole = found >= 0 && found < this.#length
    if (this.#skipping) {
      this.#position = whole ? found + 1 : this.#length
      this.#skipping = !whole
      return whole ? this.next() : false
    }
    const end = whole ? found : this.#length
    this.isTooLong = end - this.#position > maxLineBytes
    if (!whole && !this.isTooLong) return false
    this.line++
    this.from = this.#position
    this.to = end
    this.#position = whole ? end + 1 : end
    this.#skipping = !whole
    return true
  }

  isBlank(): boolean {
    for (let at = this.from; at < this.to; at++) {
      const byte = this.bytes[at]
      if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false
    }
    return true
  }

  /** The line as it stands in the file, cut after `limit` bytes. */
  raw(limit = 10_000): string {
    const whole = this.to - this.from <= limit
    const text = this.bytes.toString('utf8', this.from, whole ? this.to : this.from + limit)
    return text.replace(/\r$/, '') + (whole ? '' : '…')
  }
}

const nothing = new Uint8Array(0)

/** The cutter, once for each chunk it was fed with: call `next` until it is false. */
export async function* cutChunks(text: Utf8Text): AsyncGenerator<LineCutter> {
  const cutter = new LineCutter()
  for await (const chunk of text.chunks) {
    cutter.feed(chunk, false)
    yield cutter
  }
  cutter.feed(nothing, true)
  yield cutter
}
