// SPDX-License-Identifier: EUPL-1.2
import { chmod } from 'node:fs/promises'

/**
 * Makes files readable by their owner alone: the stores make theirs as open as the system lets
 * them, and a data folder that was there before may be open to others. What is not there is passed
 * over; a file system without modes stays as it is.
 */
export async function forOwnerAlone(paths: readonly string[]): Promise<void> {
  for (const path of paths) await chmod(path, 0o600).catch(() => undefined)
}
