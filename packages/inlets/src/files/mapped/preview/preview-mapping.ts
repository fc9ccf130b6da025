// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../../../fault.ts'
import type { Identity } from '../../../identity/identity.ts'
import type { InletRecord, Recognition } from '../../../record.ts'
import { decodeText } from '../../../text/decode.ts'
import { takeSample } from '../../../text/sample.ts'
import type { PlatformId } from '../../../vocabulary.ts'
import { filterMapped, readMapped } from '../mapped.ts'
import { mappedRecognition } from '../mapped-recognition.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { TablePreview } from './table-preview.ts'

/** One of the first rows of a table as it would be read, or why it would not be. */
export type PreviewedRow =
  | {
      readonly state: 'read'
      /** From 1, the first below the headings. */
      readonly row: number
      readonly platform: PlatformId
      readonly record: InletRecord
    }
  | { readonly state: 'rejected'; readonly row: number; readonly fault: Fault }

/** What decides on the example rows besides the mapping. */
export interface MappingPreviewOptions {
  /** ISO date. */
  readonly today: string
  /** Whether a name or handle is one of the municipality's own accounts. */
  readonly isOwn?: (platform: string, id: string) => boolean
}

/** What becomes of the first rows of a table by a mapping, before anything is stored. */
export async function previewMapping(
  table: TablePreview,
  mapping: Mapping,
  options: MappingPreviewOptions,
): Promise<readonly PreviewedRow[]> {
  const lines = [table.headings, ...table.rows].map(csvLine)
  const bytes = Buffer.from(lines.join(''), 'utf8')
  const opening = mappedRecognition(mapping, bytes, true)
  if (opening.state === 'unrecognised') return []
  const filtered = await renditionOf(bytes, opening.recognition, identityOf(options))
  const sample = takeSample(filtered, true)
  const rowOn = rowsByLine(lines)
  const rows: PreviewedRow[] = []
  const text = decodeText(once(filtered), sample.encoding)
  const { today } = options
  for await (const batch of readMapped(opening.recognition, sample, text, { today })) {
    for (const { line, record, platform = mapping.platform } of batch.rows) {
      rows.push({ state: 'read', row: rowOn.get(line) ?? 0, platform, record })
    }
    for (const { fault } of batch.rejects) {
      rows.push({ state: 'rejected', row: rowOn.get(fault.line) ?? 0, fault })
    }
  }
  return rows.sort((one, other) => one.row - other.row)
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`
}

/** Number of each row by the line it begins on. */
function rowsByLine(lines: readonly string[]): ReadonlyMap<number, number> {
  const rows = new Map<number, number>()
  let line = 1
  for (const [row, text] of lines.entries()) {
    rows.set(line, row)
    line += text.split(/\r\n|\r|\n/).length - 1
  }
  return rows
}

async function renditionOf(
  bytes: Buffer,
  recognition: Recognition,
  identity: Identity,
): Promise<Buffer> {
  const sample = takeSample(bytes, true)
  const text = decodeText(once(bytes), sample.encoding)
  const parts: Uint8Array[] = []
  for await (const part of filterMapped(recognition, sample, text, identity)) {
    parts.push(Uint8Array.from(part))
  }
  return Buffer.concat(parts)
}

/** Numbers persons in the order they come in: no key is needed for a glance. */
function identityOf({ isOwn = () => false }: MappingPreviewOptions): Identity {
  const seen = new Map<string, string>()
  return {
    isOwn,
    pseudonym(space, platform, id) {
      const key = `${space} ${platform} ${id.toLowerCase().replace(/^@/, '')}`
      const known = seen.get(key) ?? `~${seen.size + 1}`
      seen.set(key, known)
      return known
    },
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
