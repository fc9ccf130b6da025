// SPDX-License-Identifier: EUPL-1.2
import type { CsvSheet, WorkbookReading } from './read-sheets.ts'

/** What the reading process says: a line of JSON, then the bytes of the sheets one after another. */
export function* encodeReading(reading: WorkbookReading): Generator<Uint8Array> {
  const sheets = reading.state === 'sheets' ? reading.sheets : []
  const lengths = sheets.map(({ at, name, pieces }) => {
    return { at, name, length: pieces.reduce((sum, piece) => sum + piece.length, 0) }
  })
  yield Buffer.from(`${JSON.stringify({ state: reading.state, sheets: lengths })}\n`, 'utf8')
  for (const { pieces } of sheets) yield* pieces
}

/** The reading again; null when the message is not whole. */
export function decodeReading(message: Buffer): WorkbookReading | null {
  const end = message.indexOf('\n')
  if (end < 0) return null
  const { state, sheets: told }: Told = JSON.parse(message.toString('utf8', 0, end))
  if (state !== 'sheets') return { state }
  const sheets: CsvSheet[] = []
  let from = end + 1
  for (const { at, name, length } of told) {
    const bytes = message.subarray(from, from + length)
    if (bytes.length < length) return null
    sheets.push({ at, name, pieces: length === 0 ? [] : [bytes] })
    from += length
  }
  return { state, sheets }
}

interface Told {
  readonly state: WorkbookReading['state']
  readonly sheets: readonly {
    readonly at: number
    readonly name: string
    readonly length: number
  }[]
}
