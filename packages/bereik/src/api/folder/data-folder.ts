// SPDX-License-Identifier: EUPL-1.2
import { chmod, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isDiskFull } from '../problems/disk-full.ts'
import { StartFault } from '../start-fault.ts'
import { type FolderLock, lockFolder } from './lock-folder.ts'
import { removeServerFile } from './server-file.ts'

/** What lies where in the folder with the data. */
export interface DataFolder {
  readonly state: string
  readonly facts: string
  readonly archive: string
  readonly keys: string
  /** Nothing was in it before. */
  readonly isNew: boolean
  readonly lock: FolderLock
}

/** Files that say nothing about whether the folder was used. */
const traces = new Set(['lock.db', 'lock.db-journal', 'server.json', '.DS_Store', 'Thumbs.db'])

/** Why the folder cannot be used, of whatever was thrown. */
export function folderFault(error: unknown, folder: string): StartFault {
  if (isDiskFull(error)) return new StartFault('data-folder-full', { folder })
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return new StartFault('data-folder-unusable', { folder, reason })
}

/**
 * Makes the folder when it is not there, and takes it for this process alone.
 *
 * @throws StartFault `data-folder-busy`, `data-folder-full`, `data-folder-unusable`
 */
export async function openDataFolder(
  dataDir: string,
  keysDir: string | undefined,
): Promise<DataFolder> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    const isNew = (await readdir(dataDir)).every((name) => traces.has(name))
    // An empty folder that was made for us may be open to all; only its owner can change that.
    if (isNew) await chmod(dataDir, 0o700).catch(() => undefined)
    const lock = lockFolder(dataDir)
    if (lock === null) throw new StartFault('data-folder-busy', { folder: dataDir })
    // Whoever wrote it has lost the lock, so its server is gone.
    await removeServerFile(dataDir)
    return {
      state: join(dataDir, 'state.db'),
      facts: join(dataDir, 'facts.duckdb'),
      archive: join(dataDir, 'archive'),
      keys: keysDir ?? join(dataDir, 'keys'),
      isNew,
      lock,
    }
  } catch (error) {
    if (error instanceof StartFault) throw error
    throw folderFault(error, dataDir)
  }
}
