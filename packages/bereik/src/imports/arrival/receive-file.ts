// SPDX-License-Identifier: EUPL-1.2
import type { Prepared } from '@bereik/inlets'
import type { Desk } from '../desk.ts'
import type { ImportAccount } from '../import-account.ts'
import { checkPlatform } from '../import-columns.ts'
import { stageFiltered } from '../kept/stage-filtered.ts'
import type { Arrival, CheckedUpload } from './arrival.ts'
import { enterKnown } from './enter-known.ts'
import { enterUnknown } from './enter-unknown.ts'
import { Incoming } from './incoming.ts'
import { lookAtText } from './look-at-text.ts'
import { receiveZip } from './receive-zip.ts'
import { type Unreadable, unopened, unreadText } from './unreadable.ts'

/** A zip in a zip is looked into, a zip in that one is not. */
const deepest = 2

/**
 * Takes one file in: what it is, is decided before its first byte touches the disk, and nothing of
 * it lies there that is neither filtered nor encrypted.
 *
 * @param depth number of zips that hold the file
 * @returns one account; of a zip one per member
 */
export async function receiveFile(
  desk: Desk,
  upload: CheckedUpload,
  depth = 0,
): Promise<readonly ImportAccount[]> {
  const incoming = new Incoming(upload.bytes)
  try {
    const prepared = await desk.readers.prepare(incoming.bytes)
    if (prepared.state === 'text') return [await receiveText(desk, upload, prepared, incoming)]
    incoming.leaveHashing()
    if (prepared.state === 'fault') {
      return [await receiveUnknown(desk, upload, prepared.original, unopened(prepared.fault))]
    }
    if (depth < deepest) {
      return await receiveZip(desk, upload, prepared.original, {
        file: (member) => receiveFile(desk, member, depth + 1),
        unknown: (bytes, faults) => receiveUnknown(desk, upload, bytes, unopened(...faults)),
      })
    }
    const fault = { code: 'zip-too-deep', line: null, parameters: {} }
    return [await receiveUnknown(desk, upload, prepared.original, unopened(fault))]
  } finally {
    await incoming.close()
  }
}

/** Seals a file that cannot be read, and tells why. */
async function receiveUnknown(
  desk: Desk,
  upload: CheckedUpload,
  original: AsyncIterable<Uint8Array>,
  { faults, ...about }: Unreadable,
): Promise<ImportAccount> {
  const stored = await desk.archive.seal(original)
  const rejects = faults.map(({ line, code, parameters }) => ({ line, code, parameters, text: '' }))
  const arrival: Arrival = { ...upload, stored }
  return desk.queue.inTurn(() => enterUnknown(desk, arrival, { ...about, rejects }))
}

async function receiveText(
  desk: Desk,
  upload: CheckedUpload,
  prepared: Extract<Prepared, { state: 'text' }>,
  incoming: Incoming,
): Promise<ImportAccount> {
  const { head, whole, bytes, original, converted } = prepared
  const { opening, mapping } = await lookAtText(desk, upload, { head, whole })
  if (opening.state === 'unrecognised') {
    incoming.leaveHashing()
    const why = unreadText(desk.readers, opening.fault, prepared)
    return receiveUnknown(desk, upload, original, why)
  }
  const { recognition } = opening
  checkPlatform(upload.answers, recognition)
  if (recognition.persons !== true && !converted && mapping === null) {
    incoming.leaveHashing()
    const stored = await desk.archive.put(bytes)
    const known = { recognition, staged: null, mapping }
    return desk.queue.inTurn(() => enterKnown(desk, { ...upload, stored }, known))
  }
  const receivedAt = desk.now().toISOString()
  const staged = await stageFiltered(desk, { ...upload, receivedAt }, recognition, bytes)
  try {
    const stored = await incoming.finish()
    const known = { recognition, staged, mapping }
    return await desk.queue.inTurn(() => enterKnown(desk, { ...upload, stored }, known))
  } finally {
    await staged.discard()
  }
}
