// SPDX-License-Identifier: EUPL-1.2
// import-child.ts FOLDER FILE: imports one file into an empty folder, with the product's own rooms
// and settings, and prints what it took as one line of JSON. A process of its own, so that the
// memory it reports is that of the import alone.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { metrics } from '@bereik/inlets'
import { nodeDisk } from '../../packages/bereik/src/archive/disk.ts'
import { openFolderArchive } from '../../packages/bereik/src/archive/folder-archive.ts'
import { openPseudonymKeys } from '../../packages/bereik/src/archive/pseudonyms/pseudonym-keys.ts'
import { openDuckDbFacts } from '../../packages/bereik/src/facts/duckdb-facts.ts'
import { inletsReaders } from '../../packages/bereik/src/imports/inlets-readers.ts'
import { openImports } from '../../packages/bereik/src/imports/open-imports.ts'
import { openSqliteState } from '../../packages/bereik/src/state/sqlite-state.ts'

const [folder = '', file = ''] = process.argv.slice(2)
const now = () => new Date()
const archive = await openFolderArchive({
  folder: join(folder, 'archive'),
  keys: join(folder, 'keys'),
  disk: nodeDisk,
  now,
  randomBytes,
})
const state = await openSqliteState(join(folder, 'state.db'))
const facts = await openDuckDbFacts({
  path: join(folder, 'facts.duckdb'),
  metrics: metrics.filter(({ per }) => per.includes('post')).map(({ id }) => id),
})
const imports = await openImports({
  archive,
  state,
  facts,
  keys: openPseudonymKeys({ folder: join(folder, 'keys'), now, randomBytes }),
  readers: inletsReaders,
  municipalities: {
    find: (code) => ({ state: 'current', municipality: { code, name: 'Voorbeelddorp' } }),
  },
  now,
  newId: () => randomBytes(8).toString('hex'),
  version: 'bench',
  report: (fault) => {
    throw fault
  },
})
const start = performance.now()
const bytes = nodeDisk.stream(file)
const [account] = await imports.receive({ file: 'bench.csv', municipality: 'GM9001', bytes })
const rows = account?.rows
const seconds = (performance.now() - start) / 1000
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6
await state.close()
await facts.close()
console.log(JSON.stringify({ seconds, cpuSeconds, peakMegabytes: maxRSS / 1024, rows }))
