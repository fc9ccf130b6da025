// SPDX-License-Identifier: EUPL-1.2
import { type Delimiting, sniffDelimiter } from './delimiter.ts'
import { type Encoding, sniffEncoding, withoutCutCharacter } from './encoding.ts'
import { RowScanner, type RowState } from './row-scanner.ts'

/** A row with its cells as text; cells is empty when the row is broken (`state`). */
export interface TextRow {
  readonly line: number
  readonly state: RowState
  readonly cells: readonly string[]
  readonly text: string
}

/** What the first bytes of a text file tell: how to read it, and its first rows. */
export interface Sample extends Delimiting {
  readonly encoding: Encoding
  /** The first rows; blank ones and the `sep=` line are left out. */
  readonly rows: readonly TextRow[]
  /** To know one's own file by: not the `sep=` line, which all have, unless there is no other. */
  readonly firstLine: string
  /** The head itself, without its byte order mark. */
  readonly text: string
}

const rowsInSample = 2000

/** Decodes the head of a file and scans its first rows. */
export function takeSample(head: Uint8Array, whole: boolean): Sample {
  const encoding = sniffEncoding(head)
  const bytes = head.subarray(encoding.markLength)
  const text =
    encoding.name === 'utf-8'
      ? Buffer.from(withoutCutCharacter(bytes)).toString('utf8')
      : new TextDecoder(encoding.name).decode(bytes, { stream: true })
  const delimiting = sniffDelimiter(text)
  const scanner = new RowScanner(delimiting.delimiter)
  scanner.feed(Buffer.from(text, 'utf8'), whole)
  const rows: TextRow[] = []
  let first = delimiting.sepLine
  while (rows.length < rowsInSample && scanner.next()) {
    if (first) first = false
    else if (scanner.state !== 'intact' || !scanner.isBlank()) rows.push(textRow(scanner))
  }
  const lines = text.trimStart().split(/[\r\n]+/, 2)
  const firstLine = (delimiting.sepLine ? lines[1] : '') || lines[0] || ''
  return { encoding, ...delimiting, rows, firstLine, text }
}

/** The scanner's row as a value of its own; for small files and heads. */
export function textRow(scanner: RowScanner): TextRow {
  const cells: string[] = []
  if (scanner.state === 'intact') {
    for (let cell = 0; cell < scanner.cells; cell++) cells.push(scanner.text(cell).trim())
    while (cells.length > 0 && cells.at(-1) === '') cells.pop()
  }
  return { line: scanner.line, state: scanner.state, cells, text: scanner.raw() }
}
