// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../../fault.ts'
import { splitHead } from '../../text/split-head.ts'
import { byteSpool } from '../zip/byte-spool.ts'
import { openZip } from '../zip/zip-archive.ts'
import { zipLimits } from '../zip/zip-limits.ts'
import { chooseText } from './choose-text.ts'
import { packageKind, unpackCells } from './office-package.ts'
import { readWorkbook } from './read-workbook.ts'
import { storedZip } from './stored-zip.ts'
import { workbookLimits } from './workbook-limits.ts'

/** What came of a file that seemed to be a workbook; `original` are all its bytes. */
export type WorkbookOutcome = { readonly original: AsyncIterable<Uint8Array> } & (
  | { readonly state: 'converted'; readonly text: readonly Uint8Array[] }
  | { readonly state: 'zip' }
  | { readonly state: 'fault'; readonly fault: Fault }
)

type Outcome =
  | { readonly state: 'converted'; readonly text: readonly Uint8Array[] }
  | { readonly state: 'zip' }
  | { readonly state: 'fault'; readonly fault: Fault }

/** Makes text of a workbook, in memory: a workbook is read from its end and all at once. */
export async function prepareWorkbook(
  bytes: AsyncIterable<Uint8Array>,
  isPackage: boolean,
): Promise<WorkbookOutcome> {
  const { head, whole, bytes: original } = await splitHead(bytes, workbookLimits.packed)
  if (!whole) return { original, ...tooLarge(workbookLimits.packed) }
  if (isPackage) return { original, ...(await fromPackage(head)) }
  // Tables saved as XML or HTML; XLS itself has no such words at its beginning.
  const unsafe = Buffer.from(head.subarray(0, 65_536)).includes('<!ENTITY')
  return { original, ...(unsafe ? refused('workbook-unsafe') : await fromBytes(head)) }
}

async function fromPackage(bytes: Uint8Array): Promise<Outcome> {
  const generous = { unpacked: Infinity, ratio: Infinity }
  const archive = await openZip(byteSpool(bytes), { ...zipLimits, ...generous })
  if ('fault' in archive) return { state: 'fault', fault: archive.fault }
  const kind = packageKind(archive)
  if (kind === 'zip') return { state: 'zip' }
  if (kind === 'document') return refused('file-is-document')
  const unpacked = await unpackCells(archive, workbookLimits.unpacked)
  if (unpacked.state === 'parts') return fromBytes(storedZip(unpacked.parts))
  if (unpacked.state === 'too-large') return tooLarge(workbookLimits.unpacked)
  return refused(`workbook-${unpacked.state}`)
}

async function fromBytes(bytes: Uint8Array): Promise<Outcome> {
  const reading = await readWorkbook(bytes)
  if (reading.state === 'too-large') return tooLarge(workbookLimits.text)
  if (reading.state !== 'sheets') return refused(`workbook-${reading.state}`)
  return { state: 'converted', text: chooseText(reading.sheets) }
}

function refused(
  code: 'file-is-document' | `workbook-${'locked' | 'damaged' | 'unsafe' | 'empty'}`,
): Outcome {
  return { state: 'fault', fault: { code, line: null, parameters: {} } }
}

function tooLarge(limit: number): Outcome {
  const parameters = { megabytes: limit / (1024 * 1024) }
  return { state: 'fault', fault: { code: 'workbook-too-large', line: null, parameters } }
}
