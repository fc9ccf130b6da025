// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { metrics } from '@bereik/inlets'
import { nodeDisk } from '../archive/disk.ts'
import { openFolderArchive } from '../archive/folder-archive.ts'
import { openPseudonymKeys, type PseudonymKeys } from '../archive/pseudonyms/pseudonym-keys.ts'
import { openDuckDbFacts } from '../facts/duckdb-facts.ts'
import type { Facts } from '../facts/facts.ts'
import { FactsFault } from '../facts/facts-fault.ts'
import { dutchDay } from '../imports/dutch-day.ts'
import { inletsReaders } from '../imports/inlets-readers.ts'
import { openImports } from '../imports/open-imports.ts'
import { openSqliteState } from '../state/sqlite-state.ts'
import type { Bereik } from './bereik.ts'
import { type DataFolder, folderFault, openDataFolder } from './folder/data-folder.ts'
import { forOwnerAlone } from './for-owner-alone.ts'
import { isDiskFull } from './problems/disk-full.ts'
import { openExample } from './service/example.ts'
import { exampleRegister } from './service/example-register.ts'
import { openFigures } from './service/open-figures.ts'
import { openHealth } from './service/open-health.ts'
import { StartFault } from './start-fault.ts'
import { version } from './version.ts'

export interface BereikSettings {
  /** Holds state.db, facts.duckdb and archive/; made when it is not there. */
  readonly dataDir: string
  /** Keys of sealed files; default keys/ in the data folder. */
  readonly keysDir?: string | undefined
  readonly clock: () => Date
  /** Whether a new, empty folder gets the made-up municipality. Default: no. */
  readonly exampleWhenNew?: boolean
  /** Hears of an import that a crash broke off and that could not be read again. */
  readonly onError?: (error: unknown) => void
}

/** In milliseconds. A server may run for months: what is kept 30 days may not wait for a start. */
const hour = 3_600_000

type Closing = () => Promise<void> | void

async function openFacts(path: string): Promise<Facts> {
  // Every metric of a post is a column; those of days stand in rows.
  const ofPosts = metrics.filter(({ per }) => per.includes('post')).map(({ id }) => id)
  try {
    return await openDuckDbFacts({ path, metrics: ofPosts })
  } catch (error) {
    // Somebody looks into the file with another program: the folder's own lock cannot know.
    if (error instanceof FactsFault) throw new StartFault(error.code, error.parameters)
    throw error
  }
}

async function openStores(folder: DataFolder, settings: BereikSettings, closings: Closing[]) {
  const now = settings.clock
  const archive = await openFolderArchive({
    folder: folder.archive,
    keys: folder.keys,
    disk: nodeDisk,
    now,
    randomBytes: (length) => randomBytes(length),
  })
  const state = await openSqliteState(folder.state)
  closings.unshift(() => state.close())
  const facts = await openFacts(folder.facts)
  closings.unshift(() => facts.close())
  const { state: rows, facts: columns } = folder
  await forOwnerAlone([rows, `${rows}-wal`, `${rows}-shm`, columns, `${columns}.wal`])
  const keys = openPseudonymKeys({
    folder: folder.keys,
    now,
    randomBytes: (length) => randomBytes(length),
  })
  return { archive, state, facts, keys }
}

async function openRooms(
  folder: DataFolder,
  settings: BereikSettings,
  closings: Closing[],
): Promise<Bereik> {
  const stores = await openStores(folder, settings, closings)
  const example = await openExample(stores.state, () => dutchDay(settings.clock()))
  const register = exampleRegister(example.isPresent)
  const imports = await openImports({
    ...stores,
    readers: inletsReaders,
    municipalities: register,
    now: settings.clock,
    newId: () => randomBytes(6).toString('hex'),
    version,
    report: (error) => settings.onError?.(error),
  })
  example.use(imports)
  const expiring = setInterval(() => {
    stores.archive.expire().catch((error: unknown) => settings.onError?.(error))
  }, hour)
  closings.unshift(() => clearInterval(expiring))
  if (settings.exampleWhenNew === true) await example.addWhenWanted(folder.isNew)
  const close = async () => {
    for (const closing of closings) await closing()
  }
  const now = settings.clock
  const figures = openFigures({ ...stores, register, now })
  const health = openHealth({ facts: stores.facts, imports, register, now })
  const keys = keysDoor(stores.keys)
  return { register, imports, ...figures, keys, ...health, example: example.door, close }
}

function keysDoor(keys: PseudonymKeys): Bereik['keys'] {
  return {
    list: async (code) => keys.list().filter(({ municipality }) => municipality === code),
    destroy: async (code, year) => keys.destroy(code, year),
  }
}

/**
 * Opens a data folder: finishes what a crash broke off, and is ready for every door.
 *
 * @throws StartFault `data-folder-busy` when another process has it, `data-folder-in-use` when
 * another program reads its facts, `data-folder-unusable`
 */
export async function openBereik(settings: BereikSettings): Promise<Bereik> {
  const folder = await openDataFolder(settings.dataDir, settings.keysDir)
  const closings: Closing[] = [() => folder.lock.release()]
  try {
    return await openRooms(folder, settings, closings)
  } catch (error) {
    for (const closing of closings) await closing()
    throw isDiskFull(error) ? folderFault(error, settings.dataDir) : error
  }
}
