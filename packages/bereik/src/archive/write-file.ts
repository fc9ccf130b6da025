// SPDX-License-Identifier: EUPL-1.2
import { ArchiveFault } from './archive.ts'
import type { Disk, OutputFile } from './disk.ts'

/** @throws ArchiveFault `archive-write-failed` with the disk's own reason */
export async function guardedWrite<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
    throw new ArchiveFault('archive-write-failed', { reason }, cause)
  }
}

/** Writes a stream to a new file and syncs it; leaves nothing behind when that fails. */
export async function writeFile(
  disk: Disk,
  path: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<void> {
  let file: OutputFile | null = null
  try {
    const output = await guardedWrite(() => disk.create(path))
    file = output
    for await (const chunk of bytes) await guardedWrite(() => output.write(chunk))
    await guardedWrite(() => output.sync())
    file = null
    await guardedWrite(() => output.close())
  } catch (fault) {
    await file?.close().catch(() => undefined)
    await disk.remove(path).catch(() => undefined)
    throw fault
  }
}
