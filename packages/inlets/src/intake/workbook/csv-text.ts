// SPDX-License-Identifier: EUPL-1.2

const flushAt = 1 << 16
/** No row is filled up beyond this: one stray cell far to the right must not fill all rows. */
const widest = 1000

/**
 * CSV as RFC 4180 has it, in UTF-8 pieces, up to a limit of bytes. A row that is shorter than one
 * before it is filled up: a sheet does not tell the empty cells at the end of a row.
 */
export class CsvText {
  readonly #pieces: Uint8Array[] = []
  #pending = ''
  #left: number
  #width = 0

  constructor(limit: number) {
    this.#left = limit
  }

  /** False when the limit is reached: the text is of no use any more. */
  add(cells: readonly string[]): boolean {
    if (cells.length <= widest) this.#width = Math.max(this.#width, cells.length)
    const missing = cells.length === 0 ? 0 : Math.max(this.#width - cells.length, 0)
    this.#pending += `${cells.map(quoted).join(',')}${','.repeat(missing)}\n`
    if (this.#pending.length >= flushAt) this.#flush()
    return this.#left >= 0
  }

  pieces(): readonly Uint8Array[] {
    this.#flush()
    return this.#pieces
  }

  get left(): number {
    return this.#left - this.#pending.length
  }

  #flush(): void {
    const piece = new TextEncoder().encode(this.#pending)
    this.#pending = ''
    this.#left -= piece.length
    if (this.#left >= 0 && piece.length > 0) this.#pieces.push(piece)
  }
}

function quoted(cell: string): string {
  // Semicolons and tabs too, so that nobody takes them for the delimiter.
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
