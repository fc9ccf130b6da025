// SPDX-License-Identifier: EUPL-1.2
import { parentPort, workerData } from 'node:worker_threads'
import { readSheets } from './read-sheets.ts'
import { workbookLimits } from './workbook-limits.ts'

const bytes: unknown = workerData
if (bytes instanceof Uint8Array) {
  const reading = readSheets(Buffer.from(bytes.buffer), workbookLimits.text)
  const pieces = reading.state === 'sheets' ? reading.sheets.flatMap((sheet) => sheet.pieces) : []
  parentPort?.postMessage(
    reading,
    pieces.map(({ buffer }) => buffer),
  )
}
