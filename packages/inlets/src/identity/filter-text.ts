// SPDX-License-Identifier: EUPL-1.2

const lineFeed = 0x0a

/** What is no ASCII goes through a string: bytes that are no UTF-8 must not come into a rendition. */
export function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] ?? 0) >= 0x80) return false
  return true
}

/**
 * Whether a text has swallowed other rows, by a quote that was not closed: on a line of its own
 * stand several delimiters without a blank behind them. People do not write so.
 *
 * @param own texts of an own account are given up later: they are longer, and hold no strangers
 */
export function holdsRows(bytes: Uint8Array, start: number, end: number, own: boolean): boolean {
  const most = own ? 6 : 3
  let lines = 0
  let tight = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte === lineFeed || byte === 0x0d) {
      lines++
      tight = 0
    }
    // Comma, semicolon, tab.
    if (byte !== 0x2c && byte !== 0x3b && byte !== 0x09) continue
    if (at + 1 === end || isTight(bytes[at + 1] ?? 0)) tight++
    if (lines > 0 && tight >= most) return true
  }
  return false
}

function isTight(next: number): boolean {
  return next !== 0x20 && next !== lineFeed && next !== 0x0d
}
