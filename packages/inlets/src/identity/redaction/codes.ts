// SPDX-License-Identifier: EUPL-1.2

/** Longer texts are not watched for triggers: they are given to every rule. */
export const longestWatched = 16_384

/** UTF-16 code units of the text that is looked at, followed by zeros. */
export const watched = new Uint16Array(longestWatched + 16)

/** Lays a text out in `watched`; its length. */
export function watchText(text: string): number {
  const { length } = text
  for (let at = 0; at < length; at += 1) watched[at] = text.charCodeAt(at)
  return closed(length)
}

/** Lays UTF-8 bytes out in `watched`; the length in code units. Broken bytes give any unit. */
export function watchBytes(bytes: Uint8Array, start: number, end: number): number {
  let length = 0
  for (let at = start; at < end; ) {
    const first = bytes[at] ?? 0
    if (first < 0x80) {
      watched[length] = first
      at += 1
    } else if (first < 0xe0) {
      watched[length] = ((first & 31) << 6) | tail(bytes, at + 1)
      at += 2
    } else if (first < 0xf0) {
      watched[length] = ((first & 15) << 12) | (tail(bytes, at + 1) << 6) | tail(bytes, at + 2)
      at += 3
    } else {
      const point = ((first & 7) << 18) | (tail(bytes, at + 1) << 12) | (tail(bytes, at + 2) << 6)
      // The last six bits are in the second of the pair, which decides nothing.
      watched[length] = 0xd800 | ((point - 0x10000) >> 10)
      length += 1
      watched[length] = 0xdc00
      at += 4
    }
    length += 1
  }
  return closed(length)
}

function tail(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) & 63
}

function closed(length: number): number {
  for (let at = length; at < length + 8; at += 1) watched[at] = 0
  return length
}
