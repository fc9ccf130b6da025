// SPDX-License-Identifier: EUPL-1.2
import { open } from 'node:fs/promises'
import type { Language } from '../language/catalogue.ts'
import { type CommandFault, commandFault, systemReason } from './command-fault.ts'

interface OpenUpload {
  readonly state: 'open'
  /** In bytes, as the disk says. */
  readonly size: number
  readonly bytes: AsyncIterable<Uint8Array>
  /** Lets go of the file, also where nobody read it to its end. */
  close(): Promise<void>
}

export type OpenedUpload = OpenUpload | { readonly state: 'fault'; readonly fault: CommandFault }

const chunk = 256 * 1024

/** Opens a file to be sent; `onBytes` hears how many bytes have gone so far. */
export async function openUpload(
  file: string,
  language: Language,
  onBytes: (soFar: number) => void,
): Promise<OpenedUpload> {
  const failed = (code: string, reason = ''): OpenedUpload => ({
    state: 'fault',
    fault: commandFault(1, code, { file, reason }, language),
  })
  try {
    const handle = await open(file, 'r')
    const stats = await handle.stat()
    if (stats.isDirectory()) {
      await handle.close()
      return failed('file-is-folder')
    }
    // A device has no end of its own; a pipe ends with whoever fills it.
    if (stats.isCharacterDevice() || stats.isBlockDevice()) {
      await handle.close()
      return failed('file-is-device')
    }
    const stream = handle.createReadStream({ highWaterMark: chunk })
    const counted = async function* () {
      let soFar = 0
      for await (const piece of stream) {
        soFar += piece.length
        onBytes(soFar)
        yield piece
      }
    }
    const close = async () => {
      stream.destroy()
      await handle.close()
    }
    return { state: 'open', size: stats.size, bytes: counted(), close }
  } catch (error) {
    const reason = systemReason(error)
    return reason === 'ENOENT' ? failed('file-missing') : failed('file-unreadable', reason)
  }
}
