// SPDX-License-Identifier: EUPL-1.2

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
  return `${[line === null ? '' : String(line), code, message, fix, row].map(cell).join(',')}\r\n`
}

/** A spreadsheet runs what begins with one of these; with an apostrophe in front it does not. */
const runs = /^[=+\-@\t\r\n]/

function cell(text: string): string {
  const safe = runs.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
