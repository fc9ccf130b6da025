// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export interface FolderLock {
  release(): void
}

/**
 * Takes a data folder for this process alone, or returns null when another process has it.
 *
 * The lock is SQLite's on an empty file: the operating system drops it when its process ends in any
 * way, so that nothing stale is left after `kill -9`. A file with a process id would need guessing.
 */
export function lockFolder(dataDir: string): FolderLock | null {
  const database = new DatabaseSync(join(dataDir, 'lock.db'), { timeout: 0 })
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (error instanceof Error && /locked|busy/i.test(error.message)) return null
    throw error
  }
  let held = true
  return {
    release() {
      if (held) database.close()
      held = false
    },
  }
}
