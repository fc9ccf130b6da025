// SPDX-License-Identifier: EUPL-1.2
import { csvCell } from './csv-cell.ts'

export interface RejectLine {
  readonly line: number | null
  readonly code: string
  readonly message: string
  readonly fix: string
  /** The row as it stood in the file. */
  readonly row: string
}

/** The first line of a reject file. The mark in front tells Excel that it is UTF-8. */
export const rejectFileHead = '\uFEFFline,code,message,fix,row\r\n'

/** One line of a reject file (RFC 4180), of which no cell can act as a formula. */
export function rejectFileLine({ line, code, message, fix, row }: RejectLine): string {
  return `${[line === null ? '' : String(line), code, message, fix, row].map(csvCell).join(',')}\r\n`
}
