// SPDX-License-Identifier: EUPL-1.2

/** First bytes of formats that are no text, as latin1, and the code of the fault they give. */
const signatures: readonly (readonly [start: string, code: string])[] = [
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'file-is-workbook'],
  ['PK\x05\x06', 'file-is-zip'],
  ['Rar!\x1a\x07', 'file-is-packed'],
  ['7z\xbc\xaf\x27\x1c', 'file-is-packed'],
  ['\x1f\x8b', 'file-is-packed'],
  ['\x89PNG\r\n\x1a\n', 'file-is-picture'],
  ['\xff\xd8\xff', 'file-is-picture'],
  ['GIF87a', 'file-is-picture'],
  ['GIF89a', 'file-is-picture'],
  ['II*\x00', 'file-is-picture'],
  ['MM\x00*', 'file-is-picture'],
  ['%PDF-', 'file-is-binary'],
]

/**
 * The code of the fault when the bytes are no text file at all (a workbook, a zip, a picture, a
 * web page, other binary data, nothing), null when they may be text.
 */
export function foreignFormat(head: Uint8Array): string | null {
  if (head.length === 0) return 'file-empty'
  const start = Buffer.from(head.subarray(0, 4096)).toString('latin1')
  for (const [signature, code] of signatures) if (start.startsWith(signature)) return code
  if (start.startsWith('PK\x03\x04')) {
    return /\[Content_Types\]\.xml|xl\/|docProps\/|_rels\/|mimetypeapplication\/vnd\.oasis/.test(
      start,
    )
      ? 'file-is-workbook'
      : 'file-is-zip'
  }
  if (/^RIFF[\s\S]{4}WEBP|^[\s\S]{4}ftyp(?:hei|mif|avi)|^BM[\s\S]{4}\0\0\0\0/.test(start)) {
    return 'file-is-picture'
  }
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)/i.test(start)) return 'file-is-web-page'
  return isBinary(head) ? 'file-is-binary' : null
}

/** Control characters that no text has; NUL is left out, for UTF-16 is full of it. */
function isBinary(head: Uint8Array): boolean {
  const length = Math.min(head.length, 4096)
  let controls = 0
  let nuls = 0
  for (let at = 0; at < length; at++) {
    const byte = head[at] ?? 0
    if (byte === 0) nuls++
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls++
  }
  const marked = head[0] === 0xff || head[0] === 0xfe
  return controls > 0.06 * length || (nuls > 0.7 * length && !marked)
}
