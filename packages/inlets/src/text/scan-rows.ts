// SPDX-License-Identifier: EUPL-1.2
import type { Utf8Text } from './decode.ts'
import { RowScanner } from './row-scanner.ts'
import { type Sample, type TextRow, textRow } from './sample.ts'

const nothing = new Uint8Array(0)

/**
 * The scanner, once for each chunk it was fed with: call `next` until false before taking the
 * following one. The `sep=` line is passed over.
 */
export async function* scanChunks(sample: Sample, text: Utf8Text): AsyncGenerator<RowScanner> {
  const scanner = new RowScanner(sample.delimiter)
  let sepLine = sample.sepLine
  for await (const chunk of text.chunks) {
    scanner.feed(chunk, false)
    if (sepLine && !scanner.next()) continue
    sepLine = false
    yield scanner
  }
  scanner.feed(nothing, true)
  if (sepLine) scanner.next()
  yield scanner
}

/** Rows as values, a list per chunk; blank ones are kept, without cells. For small files. */
export async function* scanRows(
  sample: Sample,
  text: Utf8Text,
): AsyncGenerator<readonly TextRow[]> {
  for await (const scanner of scanChunks(sample, text)) {
    const rows: TextRow[] = []
    while (scanner.next()) {
      const blank = scanner.state === 'intact' && scanner.isBlank()
      rows.push(
        blank ? { line: scanner.line, state: 'intact', cells: [], text: '' } : textRow(scanner),
      )
    }
    yield rows
  }
}
