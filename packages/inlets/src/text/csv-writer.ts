// SPDX-License-Identifier: EUPL-1.2

const quote = 0x22
const comma = 0x2c
const lineFeed = 0x0a
const carriageReturn = 0x0d
/** What an id is mostly made of: 1 for letters, figures and some signs of ASCII. */
const isPlain = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[\w~.:/@-]/.test(String.fromCharCode(code)) ? 1 : 0,
)

/**
 * Writes RFC 4180 rows (comma, UTF-8, LF) into one buffer, and knows on which line it stands, so
 * that a row can begin on the line it had elsewhere.
 */
export class CsvWriter {
  /** The line, from 1, that the next row begins on. */
  line = 1
  #bytes = Buffer.allocUnsafe(1 << 18)
  #length = 0
  #begun = false

  get length(): number {
    return this.#length
  }

  /** Blank lines up to this line; none when it was reached. */
  padTo(line: number): void {
    if (line <= this.line) return
    this.#reserve(line - this.line)
    this.#bytes.fill(lineFeed, this.#length, this.#length + line - this.line)
    this.#length += line - this.line
    this.line = line
  }

  /** A cell of any text, in quotes. */
  text(cell: string): void {
    const escaped = cell.includes('"') ? cell.replaceAll('"', '""') : cell
    this.#part(3 * escaped.length + 2)
    if (escaped === '') return
    this.#bytes[this.#length++] = quote
    const from = this.#length
    this.#length += this.#bytes.write(escaped, from)
    this.#countBreaks(from)
    this.#bytes[this.#length++] = quote
  }

  /** A cell that is mostly an id: in quotes only where it needs them. */
  id(cell: string): void {
    const before = this.#length
    const begun = this.#begun
    this.#part(cell.length)
    const bytes = this.#bytes
    let at = this.#length
    let next = 0
    for (; next < cell.length; next++) {
      const code = cell.charCodeAt(next)
      if (isPlain[code] !== 1) break
      bytes[at++] = code
    }
    this.#length = at
    if (next === cell.length) return
    this.#length = before
    this.#begun = begun
    this.text(cell)
  }

  /** A cell of printable ASCII without quote, comma or line break. */
  plain(cell: string): void {
    this.#part(cell.length)
    const bytes = this.#bytes
    let at = this.#length
    // Such cells are short: a loop is faster than a call of Buffer.write.
    for (let next = 0; next < cell.length; next++) bytes[at++] = cell.charCodeAt(next)
    this.#length = at
  }

  /** A cell of such bytes, as it stands elsewhere. */
  plainBytes(bytes: Buffer, start: number, end: number): void {
    this.#part(end - start)
    this.#length += bytes.copy(this.#bytes, this.#length, start, end)
  }

  /**
   * A cell as it stands elsewhere; in quotes when there are any signs that need them. `escaped`:
   * the bytes stood between quotes, quotes in them are doubled.
   */
  bytes(bytes: Buffer, start: number, end: number, escaped: boolean): void {
    this.#part(2 * (end - start) + 2)
    const from = this.#length
    let at = from
    let quoted = false
    for (let next = start; next < end; next++) {
      const byte = bytes[next] ?? 0
      if (byte === quote && !escaped) this.#bytes[at++] = quote
      if (byte === quote || byte === comma || byte < 0x20 || byte === 0x3b) quoted = true
      this.#bytes[at++] = byte
    }
    this.#length = at
    if (!quoted) return
    this.#bytes.copyWithin(from + 1, from, at)
    this.#bytes[from] = quote
    this.#bytes[at + 1] = quote
    this.#length = at + 1
    this.#countBreaks(from + 1)
    this.#length = at + 2
  }

  endRow(): void {
    this.#reserve(1)
    this.#bytes[this.#length++] = lineFeed
    this.line++
    this.#begun = false
  }

  /** What was written since the last time, as bytes of their own. */
  take(): Uint8Array {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length))
    this.#length = 0
    return taken
  }

  #part(length: number): void {
    this.#reserve(length + 1)
    if (this.#begun) this.#bytes[this.#length++] = comma
    this.#begun = true
  }

  #reserve(length: number): void {
    if (this.#length + length <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(2 * (this.#length + length))
    this.#bytes.copy(larger, 0, 0, this.#length)
    this.#bytes = larger
  }

  #countBreaks(from: number): void {
    for (let at = from; at < this.#length; at++) {
      const byte = this.#bytes[at]
      if (byte === lineFeed) this.line++
      else if (
        byte === carriageReturn &&
        !(at + 1 < this.#length && this.#bytes[at + 1] === lineFeed)
      ) {
        this.line++
      }
    }
  }
}
