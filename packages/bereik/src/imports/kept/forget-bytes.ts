// SPDX-License-Identifier: EUPL-1.2
import type { Rooms } from '../reading/read-import.ts'

/** Takes a file out of the archive, unless an import that was not withdrawn came from it. */
export async function forgetBytes(rooms: Rooms, sha256: string): Promise<void> {
  const imports = await rooms.state.importsOfBytes(sha256)
  if (imports.every(({ status }) => status === 'withdrawn')) await rooms.archive.remove(sha256)
}
