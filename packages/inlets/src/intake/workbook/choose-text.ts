// SPDX-License-Identifier: EUPL-1.2
import { headLength, recognise } from '../../recognise.ts'
import type { CsvSheet } from './read-sheets.ts'

/** First cell of a text of several sheets, and of the row before each of them. */
const sheetsMark = '#bereik-sheets'
const sheetMark = '#sheet'

/**
 * The text of a workbook: of all sheets when a reader wants them together, else of the first sheet
 * that a reader knows, else of the first in which anything stands (to be mapped by its user).
 */
export function chooseText(sheets: readonly CsvSheet[]): readonly Uint8Array[] {
  const used = sheets.filter(({ pieces }) => pieces.length > 0)
  const together = sheetsText(sheets)
  if (used.length > 1 && isRecognised(together)) return together
  const known = used.find(({ pieces }) => isRecognised(pieces))
  return (known ?? used[0])?.pieces ?? []
}

function sheetsText(sheets: readonly CsvSheet[]): readonly Uint8Array[] {
  const row = (text: string) => Buffer.from(`${text}\n`, 'utf8')
  return [
    row(`${sheetsMark},1`),
    ...sheets.flatMap(({ at, name, pieces }) => [
      row(`${sheetMark},${at},"${name.replaceAll('"', '""')}"`),
      ...pieces,
    ]),
  ]
}

function isRecognised(pieces: readonly Uint8Array[]): boolean {
  let length = 0
  const first = pieces.filter((piece) => {
    const wanted = length < headLength
    length += piece.length
    return wanted
  })
  const head = Buffer.concat(first).subarray(0, headLength)
  return recognise(head, length <= headLength).state === 'recognised'
}
