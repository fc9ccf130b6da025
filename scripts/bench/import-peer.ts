// SPDX-License-Identifier: EUPL-1.2
// import-peer.ts FOLDER FILE: DuckDB's own CSV reader, straight into a table, as a yardstick.
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'

const [folder = '', file = ''] = process.argv.slice(2)
const options = { memory_limit: '128MB', threads: '2' }
const instance = await DuckDBInstance.create(join(folder, 'peer.duckdb'), options)
const connection = await instance.connect()
const start = performance.now()
await connection.run('CREATE TABLE posts AS SELECT * FROM read_csv($file, all_varchar = true)', {
  file,
})
const seconds = (performance.now() - start) / 1000
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
const answer = await connection.runAndReadAll('SELECT count(*) FROM posts')
const kept = Number(answer.getRows()[0]?.[0])
instance.closeSync()
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6
const rows = { read: kept, kept }
console.log(JSON.stringify({ seconds, cpuSeconds, peakMegabytes: maxRSS / 1024, rows }))
