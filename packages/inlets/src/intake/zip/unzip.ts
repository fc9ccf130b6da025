// SPDX-License-Identifier: EUPL-1.2
import type { Entry } from 'yauzl'
import type { Fault } from '../../fault.ts'
import type { FaultCode } from '../../fault-codes.ts'
import type { Spool } from '../spool.ts'
import { memberBytes } from './member-bytes.ts'
import { isBeside, memberName } from './member-name.ts'
import { openZip, type ZipArchive } from './zip-archive.ts'
import { zipLimits } from './zip-limits.ts'

/**
 * One file of a zip, or why it cannot be opened. `name` is its path, made fit to be shown; it is
 * empty when the fault is that of the zip as a whole.
 */
export type ZipMember =
  | { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> }
  | { readonly name: string; readonly fault: Fault }

/**
 * The files in a zip, in the order of its directory. Folders, empty files and what computers add by
 * themselves (`__MACOSX`, `.DS_Store`) are passed over. The bytes of a member may be taken or left;
 * while they are taken the spool must stay. A damaged member ends in a `MemberFault`.
 *
 * A member that is a zip itself is for the caller to spool and unzip once more.
 *
 * @throws what `spool.read` throws
 */
export async function* unzip(spool: Spool, limits = zipLimits): AsyncGenerator<ZipMember> {
  const archive = await openZip(spool, limits)
  if ('fault' in archive) {
    yield { name: '', fault: archive.fault }
    return
  }
  const wanted = archive.entries
    .map((entry) => ({ name: memberName(entry), entry }))
    .filter(({ name, entry }) => entry.uncompressedSize > 0 && !isBeside(name))
  if (wanted.length === 0) yield { name: '', fault: fault('zip-empty') }
  else if (wanted.length > limits.members) {
    const parameters = { limit: limits.members }
    yield { name: '', fault: { ...fault('zip-too-many-files'), parameters } }
  } else for (const { name, entry } of wanted) yield member(archive, name, entry)
}

function member(archive: ZipArchive, name: string, entry: Entry): ZipMember {
  const shown = name === '' ? '?' : name
  if (entry.isEncrypted()) return { name: shown, fault: fault('member-locked') }
  if (!entry.canDecodeFileData()) return { name: shown, fault: fault('member-packed-unknown') }
  return { name: shown, bytes: memberBytes(archive, entry) }
}

function fault(code: FaultCode): Fault {
  return { code, line: null, parameters: {} }
}
