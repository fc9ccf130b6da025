// SPDX-License-Identifier: EUPL-1.2
import { buffer } from 'node:stream/consumers'
import { readSheets } from './read-sheets.ts'
import { encodeReading } from './reading-message.ts'
import { workbookLimits } from './workbook-limits.ts'

// A process of its own (see read-workbook.ts): a workbook in, the text of its sheets out.
const reading = readSheets(await buffer(process.stdin), workbookLimits.text)
for (const piece of encodeReading(reading)) process.stdout.write(piece)
