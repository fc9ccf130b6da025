// SPDX-License-Identifier: EUPL-1.2
import { type Entry, fromRandomAccessReaderPromise, type ZipFile } from 'yauzl'
import type { Fault } from '../../fault.ts'
import type { FaultCode } from '../../fault-codes.ts'
import type { Spool } from '../spool.ts'
import { isFolder } from './member-name.ts'
import { SpoolReader } from './spool-reader.ts'
import type { ZipLimits } from './zip-limits.ts'

/** A zip of which the directory was read and found to be honest in what it declares. */
export interface ZipArchive {
  readonly reader: SpoolReader
  readonly zip: ZipFile
  /** Folders left out. */
  readonly entries: readonly Entry[]
}

/** Opens a zip by its directory. A fault when there is none, or when it is that of a bomb. */
export async function openZip(
  spool: Spool,
  limits: ZipLimits,
): Promise<ZipArchive | { readonly fault: Fault }> {
  const reader = new SpoolReader(spool)
  const entries: Entry[] = []
  let zip: ZipFile
  try {
    const options = { autoClose: false, decodeStrings: false }
    zip = await fromRandomAccessReaderPromise(reader, spool.length, options)
    let told = 0
    for await (const entry of zip.eachEntry()) {
      if (++told > limits.entries) return refused('zip-too-many-files', { limit: limits.members })
      if (!isFolder(entry)) entries.push(entry)
    }
  } catch (error) {
    if (reader.broken !== null) throw reader.broken
    const cutOff = error instanceof Error && /signature not found/.test(error.message)
    return refused(cutOff ? 'zip-cut-off' : 'zip-damaged')
  }
  return overlaps(entries) || swells(entries, limits)
    ? refused('zip-bomb')
    : { reader, zip, entries }
}

function refused(code: FaultCode, parameters: Fault['parameters'] = {}): { readonly fault: Fault } {
  return { fault: { code, line: null, parameters } }
}

/** Members that share bytes: the way in which a small zip unpacks to a petabyte. */
function overlaps(entries: readonly Entry[]): boolean {
  const byPlace = entries.toSorted(
    (one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader,
  )
  let end = 0
  for (const entry of byPlace) {
    const start = entry.relativeOffsetOfLocalHeader
    if (start < end) return true
    end = start + 30 + entry.fileNameLength + entry.compressedSize
  }
  return false
}

function swells(entries: readonly Entry[], limits: ZipLimits): boolean {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0)
  return unpacked > limits.unpacked || (unpacked > limits.small && unpacked > limits.ratio * packed)
}
