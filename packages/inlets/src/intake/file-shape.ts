// SPDX-License-Identifier: EUPL-1.2

/**
 * What the first bytes say of a file: `package` may be XLSX or ODS and must be looked into;
 * `workbook` is XLS or a table that Excel saved as XML or HTML.
 */
export type FileShape = 'text' | 'zip' | 'package' | 'workbook'

/** The names one of which every writer of XLSX and ODS puts first. */
const firstOfPackage = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|mimetype$|META-INF\/)/i

const compoundFile = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const savedByExcel = /urn:schemas-microsoft-com:office:(?:spreadsheet|excel)/

export function fileShape(head: Uint8Array): FileShape {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096))
  const start = bytes.toString('latin1')
  if (start.startsWith('PK\x05\x06')) return 'zip'
  if (start.startsWith('PK\x03\x04'))
    return firstOfPackage.test(firstName(bytes)) ? 'package' : 'zip'
  if (start.startsWith(compoundFile)) return 'workbook'
  const text = start.replaceAll('\0', '').replace(/^[\xef\xbb\xbf\xff\xfe\s]+/, '')
  return text.startsWith('<') && savedByExcel.test(text) ? 'workbook' : 'text'
}

/** The name in the first local header of a zip. */
function firstName(bytes: Buffer): string {
  if (bytes.length < 30) return ''
  return bytes.toString('latin1', 30, 30 + bytes.readUInt16LE(26)).replace(/^\//, '')
}
