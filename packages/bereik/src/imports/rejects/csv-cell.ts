// SPDX-License-Identifier: EUPL-1.2

/** A spreadsheet runs what begins with one of these; with an apostrophe in front it does not. */
const runs = /^[=+\-@\t\r\n]/

/** A cell of text as RFC 4180 wants it, that no spreadsheet takes for a formula. */
export function csvCell(text: string): string {
  const safe = runs.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
