// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Disk, nodeDisk } from '../../archive/disk.ts'
import { openFolderArchive } from '../../archive/folder-archive.ts'
import { openPseudonymKeys } from '../../archive/pseudonyms/pseudonym-keys.ts'
import { openDuckDbFacts } from '../../facts/duckdb-facts.ts'
import { openSqliteState } from '../../state/sqlite-state.ts'
import type { MunicipalityFinder } from '../check-upload.ts'
import type { ImportAccount, Imports, Upload } from '../import-account.ts'
import { openImports } from '../open-imports.ts'
import type { Readers } from '../readers.ts'
import type { Rooms } from '../reading/read-import.ts'
import { testReaders } from './test-readers.ts'

/** 3 March 2026, a quarter past midnight in the Netherlands: a day later than in UTC. */
export const testStart = Date.parse('2026-03-02T23:15:00Z')

/** Amsterdam and Rotterdam are there, Haaren was split up, others never were. */
const testMunicipalities: MunicipalityFinder = {
  find: (text) => {
    const code = text.toUpperCase()
    const current: Record<string, string> = { GM0363: 'Amsterdam', GM0599: 'Rotterdam' }
    const name = current[code]
    if (name !== undefined) return { state: 'current', municipality: { code, name } }
    if (code !== 'GM0788') return { state: 'unknown' }
    const successors = [
      { code: 'GM0757', name: 'Boxtel' },
      { code: 'GM0855', name: 'Tilburg' },
    ]
    const municipality = { code, name: 'Haaren' }
    return { state: 'abolished', municipality, on: '2021-01-01', successors }
  },
}

interface TestOptions {
  readonly readers?: Readers
  readonly metrics?: readonly string[]
  readonly disk?: Disk
  readonly now?: () => Date
  /** Of the product. */
  readonly version?: string
  /** Puts something between the imports and their rooms. */
  readonly wrap?: (rooms: Rooms) => Rooms
}

/** Opens stores and imports in a folder as the product does, with a clock of its own. */
export async function openTestImports(folder: string, options: TestOptions = {}) {
  await mkdir(folder, { recursive: true })
  const now = options.now ?? (() => new Date(testStart))
  const archive = await openFolderArchive({
    folder: join(folder, 'archive'),
    keys: join(folder, 'keys'),
    disk: options.disk ?? nodeDisk,
    now,
    randomBytes,
  })
  const state = await openSqliteState(join(folder, 'state.db'))
  const path = join(folder, 'facts.duckdb')
  const metrics = options.metrics ?? ['views']
  const facts = await openDuckDbFacts({ path, metrics })
  const keys = openPseudonymKeys({ folder: join(folder, 'keys'), now, randomBytes })
  const plain: Rooms = { archive, state, facts, keys, readers: options.readers ?? testReaders }
  const reports: unknown[] = []
  const imports = await openImports({
    ...(options.wrap ?? ((rooms) => rooms))(plain),
    municipalities: testMunicipalities,
    now,
    newId: () => randomBytes(6).toString('hex'),
    version: options.version ?? '1',
    report: (fault) => reports.push(fault),
  })
  let isClosed = false
  const close = async () => {
    if (isClosed) return
    isClosed = true
    await state.close()
    await facts.close()
  }
  return { ...plain, imports, reports, close, folder }
}

/** The same in a new folder that goes afterwards. */
export async function withTestImports(
  work: (opened: Awaited<ReturnType<typeof openTestImports>>) => Promise<void>,
  options: TestOptions = {},
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bereik-imports-'))
  const opened = await openTestImports(folder, options)
  try {
    await work(opened)
  } finally {
    await opened.close()
    await rm(folder, { recursive: true })
  }
}

/** Receives what is one file, and gives its account. */
export async function one(imports: Imports, call: Upload): Promise<ImportAccount> {
  const [account, another] = await imports.receive(call)
  assert.ok(account !== undefined && another === undefined, 'one file, one account')
  return account
}

/** A file of these lines on its way in. */
export function upload(...lines: readonly string[]) {
  return { file: 'file.csv', municipality: 'GM0363', bytes: bytesOf(`${lines.join('\n')}\n`) }
}

export async function* bytesOf(text: string) {
  for (let start = 0; start < text.length; start += 50) {
    yield Buffer.from(text.slice(start, start + 50), 'latin1')
  }
}
