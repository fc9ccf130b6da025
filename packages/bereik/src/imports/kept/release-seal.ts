// SPDX-License-Identifier: EUPL-1.2
import type { Rooms } from '../reading/read-import.ts'

/** Destroys the seal of a file, unless an import that nobody recognised still needs it. */
export async function releaseSeal({ state, archive }: Rooms, sha256: string): Promise<void> {
  const imports = await state.importsOfBytes(sha256)
  const isNeeded = imports.some(({ kind, status }) => kind === null && status !== 'withdrawn')
  if (!isNeeded) await archive.removeSealed(sha256)
}
