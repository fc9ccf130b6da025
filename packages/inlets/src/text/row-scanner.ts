// SPDX-License-Identifier: EUPL-1.2

/** Rows beyond these bounds are handed out as broken, so that memory stays bounded. */
export const maxRowBytes = 1 << 20
export const maxCells = 1 << 14
/** How many bytes may be looked at a second time after broken quotes before giving up on quotes. */
const maxSecondLook = 1 << 26

/** What is wrong with the row that was found; `intact` when nothing is. */
export type RowState =
  | 'intact'
  | 'quote-not-closed'
  | 'quote-misplaced'
  | 'row-too-long'
  | 'too-many-cells'
  | 'nul-bytes'

const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * Finds rows and cells in UTF-8 bytes (RFC 4180, any one-byte delimiter; LF, CRLF or CR).
 *
 * It scans bytes and remembers where cells begin and end; strings are made only on asking. After a
 * row with broken quotes it goes on at the next physical line, so that one bad row does not cost
 * the rest of the file. Feed chunks, then call `next` until it is false; fields hold until then.
 *
 * @example scanner.feed(chunk, last); while (scanner.next()) use(scanner.text(0))
 */
export class RowScanner {
  /** Line on which the row began, counted as a text editor does, from 1. */
  line = 1
  cells = 0
  state: RowState = 'intact'

  readonly #delimiter: number
  #bytes = Buffer.allocUnsafe(1 << 19)
  #length = 0
  #last = false
  #position = 0
  #nextLine = 1
  #rowBegin = 0
  #rowEnd = 0
  #starts = new Int32Array(64)
  #ends = new Int32Array(64)
  #doubled = new Uint8Array(64)
  #secondLook = 0
  #breaks = 0
  #skipping = false
  #nextNul = -1

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0)
  }

  feed(chunk: Uint8Array, last: boolean): void {
    const rest = this.#length - this.#position
    if (this.#position > 0) this.#bytes.copyWithin(0, this.#position, this.#length)
    if (rest + chunk.length > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(2 * (rest + chunk.length))
      this.#bytes.copy(larger, 0, 0, rest)
      this.#bytes = larger
    }
    this.#bytes.set(chunk, rest)
    this.#length = rest + chunk.length
    this.#position = 0
    this.#last = last
    this.#findNul(0)
  }

  /** Moves to the next row; false when more bytes are needed, or at the end of the file. */
  next(): boolean {
    if (this.#skipping && !this.#skipLine()) return false
    if (this.#position >= this.#length) return false
    if (this.#secondLook > maxSecondLook) return this.#takeLine('quote-not-closed')
    const found = this.#scan()
    if (found && this.#nextNul >= 0) this.#checkNul()
    return found
  }

  /** The cell as a string, quotes taken off; empty when the row has no such cell. */
  text(cell: number): string {
    if (cell >= this.cells) return ''
    const text = this.#bytes.toString('utf8', this.#starts[cell], this.#ends[cell])
    return this.#doubled[cell] === 1 ? text.replaceAll('""', '"') : text
  }

  /** What `start` and `end` point into, until the next feed. */
  get bytes(): Buffer {
    return this.#bytes
  }

  start(cell: number): number {
    return cell < this.cells ? (this.#starts[cell] ?? 0) : 0
  }

  end(cell: number): number {
    return cell < this.cells ? (this.#ends[cell] ?? 0) : 0
  }

  /** Whether quotes in the cell's bytes are doubled. */
  isEscaped(cell: number): boolean {
    return this.#doubled[cell] === 1
  }

  isEmpty(cell: number): boolean {
    return cell >= this.cells || this.#starts[cell] === this.#ends[cell]
  }

  /** The cell as a whole number when it is nothing but 1 to 15 digits, else -1. */
  digits(cell: number): number {
    if (cell >= this.cells) return -1
    const start = this.#starts[cell] ?? 0
    const end = this.#ends[cell] ?? 0
    if (end === start || end - start > 15) return -1
    const bytes = this.#bytes
    let value = 0
    for (let at = start; at < end; at++) {
      const digit = (bytes[at] ?? 0) - 48
      if (digit < 0 || digit > 9) return -1
      value = value * 10 + digit
    }
    return value
  }

  /** `20260302` where the cell is nothing but `2026-03-02` or `2026/03/02`, else -1. */
  day(cell: number): number {
    if (cell >= this.cells) return -1
    const start = this.#starts[cell] ?? 0
    if ((this.#ends[cell] ?? 0) - start !== 10) return -1
    const bytes = this.#bytes
    const mark = bytes[start + 4]
    if ((mark !== 0x2d && mark !== 0x2f) || bytes[start + 7] !== mark) return -1
    let value = 0
    for (let at = start; at < start + 10; at++) {
      if (at === start + 4 || at === start + 7) continue
      const digit = (bytes[at] ?? 0) - 48
      if (digit < 0 || digit > 9) return -1
      value = value * 10 + digit
    }
    return value
  }

  /** Whether the cell is, byte for byte, the given UTF-8 text (spares a string per row). */
  equals(cell: number, bytes: Buffer): boolean {
    if (cell >= this.cells) return bytes.length === 0
    const start = this.#starts[cell] ?? 0
    const end = this.#ends[cell] ?? 0
    if (end - start !== bytes.length || this.#doubled[cell] === 1) return false
    // Such cells are short: a loop is faster than a call of Buffer.compare.
    const own = this.#bytes
    for (let at = 0; at < bytes.length; at++) if (own[start + at] !== bytes[at]) return false
    return true
  }

  /** True when no cell holds anything but blanks. */
  isBlank(): boolean {
    for (let cell = 0; cell < this.cells; cell++) {
      for (let at = this.#starts[cell] ?? 0; at < (this.#ends[cell] ?? 0); at++) {
        const byte = this.#bytes[at]
        if (byte !== 0x20 && byte !== 0x09) return false
      }
    }
    return true
  }

  /** The row as it stands in the file, without its line end, cut after `limit` bytes. */
  raw(limit = 10_000): string {
    const whole = this.#rowEnd - this.#rowBegin <= limit
    const end = whole ? this.#rowEnd : this.#rowBegin + limit
    return this.#bytes.toString('utf8', this.#rowBegin, end) + (whole ? '' : '…')
  }

  #scan(): boolean {
    const bytes = this.#bytes
    const length = this.#length
    const delimiter = this.#delimiter
    const begin = this.#position
    let at = begin
    let cell = 0
    let overfull = false
    this.#breaks = 0
    for (;;) {
      if (cell === this.#starts.length && !this.#widen()) {
        overfull = true
        cell--
      }
      const quoted = at < length && bytes[at] === quote
      const end = quoted ? this.#closingQuote(at + 1, cell) : this.#plainEnd(at)
      if (end - begin > maxRowBytes) {
        return quoted ? this.#recover('quote-not-closed', end) : this.#skipLong(begin)
      }
      if (end >= length && !this.#last) return false
      if (quoted && end >= length) return this.#recover('quote-not-closed', end)
      this.#starts[cell] = quoted ? at + 1 : at
      this.#ends[cell] = end
      if (!quoted) this.#doubled[cell] = 0
      cell++
      at = quoted ? end + 1 : end
      if (at >= length && !this.#last) return false
      const byte = at < length ? bytes[at] : lineFeed
      if (byte === delimiter) {
        at++
        continue
      }
      if (byte !== lineFeed && byte !== carriageReturn) return this.#recover('quote-misplaced', at)
      if (byte === carriageReturn && at + 1 >= length && !this.#last) return false
      this.#finish(overfull ? 'too-many-cells' : 'intact', cell, begin, at, this.#breaks + 1)
      this.#position = this.#afterLineEnd(at)
      return true
    }
  }

  #plainEnd(from: number): number {
    const bytes = this.#bytes
    const length = this.#length
    const delimiter = this.#delimiter
    let at = from
    while (at < length) {
      const byte = bytes[at]
      if (byte === delimiter || byte === lineFeed || byte === carriageReturn) break
      at++
    }
    return at
  }

  /** Where the closing quote stands; the length when it is not there (yet). */
  #closingQuote(from: number, cell: number): number {
    const bytes = this.#bytes
    const length = this.#length
    let at = from
    let doubled = 0
    for (;;) {
      while (at < length) {
        const byte = bytes[at]
        if (byte === quote) break
        if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed))
          this.#breaks++
        at++
      }
      // A quote at the very end may be the first of a pair: wait for more.
      if (at + 1 >= length) break
      if (bytes[at + 1] !== quote) break
      doubled = 1
      at += 2
    }
    this.#doubled[cell] = doubled
    return at + 1 >= length && !this.#last ? length : at
  }

  #afterLineEnd(at: number): number {
    const wide = this.#bytes[at] === carriageReturn && this.#bytes[at + 1] === lineFeed
    return Math.min(this.#length, at + (wide ? 2 : 1))
  }

  #finish(state: RowState, cells: number, begin: number, end: number, lines: number): void {
    this.state = state
    this.cells = cells
    this.#rowBegin = begin
    this.#rowEnd = end
    this.line = this.#nextLine
    this.#nextLine += lines
  }

  /** Room for twice as many cells; false when a row would get more than any export has. */
  #widen(): boolean {
    const size = 2 * this.#starts.length
    if (size > maxCells) return false
    const starts = new Int32Array(size)
    starts.set(this.#starts)
    const ends = new Int32Array(size)
    ends.set(this.#ends)
    const doubled = new Uint8Array(size)
    doubled.set(this.#doubled)
    this.#starts = starts
    this.#ends = ends
    this.#doubled = doubled
    return true
  }

  /** Quotes cannot be trusted: the physical line alone is the broken row. */
  #recover(state: RowState, looked: number): boolean {
    const before = this.#position
    const found = this.#takeLine(state)
    this.#secondLook += Math.max(0, looked - Math.max(this.#position, before))
    return found
  }

  #takeLine(state: RowState): boolean {
    const begin = this.#position
    let at = begin
    while (at < this.#length && this.#bytes[at] !== lineFeed && this.#bytes[at] !== carriageReturn)
      at++
    if (at - begin > maxRowBytes) return this.#skipLong(begin)
    if (at + 1 >= this.#length && !this.#last) return false
    this.#finish(state, 0, begin, at, 1)
    this.#position = this.#afterLineEnd(at)
    return true
  }

  /** A line without end is told once; its remainder is skipped as it comes in. */
  #skipLong(begin: number): boolean {
    this.#finish('row-too-long', 0, begin, Math.min(this.#length, begin + maxRowBytes), 1)
    this.#position = Math.min(this.#length, begin + maxRowBytes)
    this.#skipping = true
    return true
  }

  #skipLine(): boolean {
    const bytes = this.#bytes
    let at = this.#position
    while (at < this.#length && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at++
    if (at + 1 >= this.#length && !this.#last) {
      this.#position = at
      return false
    }
    this.#position = this.#afterLineEnd(at)
    this.#skipping = false
    return true
  }

  #findNul(from: number): void {
    const at = this.#bytes.indexOf(0, from)
    this.#nextNul = at < this.#length ? at : -1
  }

  #checkNul(): void {
    if (this.#nextNul < this.#rowBegin) this.#findNul(this.#rowBegin)
    if (this.#nextNul < 0 || this.#nextNul >= this.#rowEnd) return
    if (this.state === 'intact') this.state = 'nul-bytes'
    this.#findNul(this.#rowEnd)
  }
}
