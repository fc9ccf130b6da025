// SPDX-License-Identifier: EUPL-1.2

import { memberBytes } from '../zip/member-bytes.ts'
import { MemberFault } from '../zip/member-fault.ts'
import { memberName } from '../zip/member-name.ts'
import type { ZipArchive } from '../zip/zip-archive.ts'
import { boundedRepeats } from './bounded-repeats.ts'
import { keptContentTypes } from './content-types.ts'

/**
 * The parts of XLSX, XLSM, XLSB and ODS that hold cells. All else stays shut: macros, drawings,
 * notes and their authors, links to other files, and the properties that name whoever saved it.
 */
const cellParts: readonly RegExp[] = [
  /^\[content_types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^xl\/_rels\/workbook\.(?:xml|bin)\.rels$/,
  /^xl\/(?:workbook|sharedstrings|styles|metadata)\w*\.(?:xml|bin)$/,
  /^xl\/(?:worksheets\/)?sheet[^/]*\.(?:xml|bin)$/,
  /^xl\/worksheets\/[^/]+\.(?:xml|bin)$/,
  /^(?:mimetype|content\.xml|styles\.xml|meta-inf\/manifest\.xml)$/,
]

/** What kind of office file a zip is, by the names in its directory. */
export function packageKind(archive: ZipArchive): 'workbook' | 'document' | 'zip' {
  const names = new Set(archive.entries.map((entry) => memberName(entry).toLowerCase()))
  const has = (pattern: RegExp) => [...names].some((name) => pattern.test(name))
  if (has(/^xl\/workbook\.(?:xml|bin)$/)) return 'workbook'
  if (names.has('[content_types].xml') && has(/^(?:word|ppt|visio)\//)) return 'document'
  if (names.has('mimetype') && names.has('content.xml')) return 'workbook'
  return has(/^index\/document\.iwa$/) ? 'document' : 'zip'
}

export type CellParts =
  | { readonly state: 'parts'; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly state: 'too-large' | 'damaged' | 'unsafe' | 'locked' }

/** Unpacks the parts that hold cells, up to a limit of real bytes: declared sizes may lie. */
export async function unpackCells(archive: ZipArchive, limit: number): Promise<CellParts> {
  const parts = new Map<string, Uint8Array>()
  let left = limit
  for (const entry of archive.entries) {
    const name = memberName(entry)
    if (!cellParts.some((part) => part.test(name.toLowerCase()))) continue
    if (entry.isEncrypted()) return { state: 'locked' }
    if (!entry.canDecodeFileData()) return { state: 'damaged' }
    try {
      const pieces: Uint8Array[] = []
      for await (const piece of memberBytes(archive, entry)) {
        left -= piece.length
        if (left < 0) return { state: 'too-large' }
        pieces.push(piece)
      }
      const part = Buffer.concat(pieces)
      parts.set(name, /^content\.xml$/i.test(name) ? boundedRepeats(part) : part)
    } catch (error) {
      if (error instanceof MemberFault) return { state: 'damaged' }
      throw error
    }
  }
  for (const [name, part] of parts) {
    if (!name.endsWith('.bin') && definesEntities(part)) return { state: 'unsafe' }
  }
  return { state: 'parts', parts: keptContentTypes(parts) }
}

/** No workbook program writes these; they are how a small file becomes a large one. */
function definesEntities(part: Uint8Array): boolean {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.length)
  return bytes.includes('<!DOCTYPE') || bytes.includes('<!ENTITY')
}
