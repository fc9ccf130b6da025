// SPDX-License-Identifier: EUPL-1.2
// inlets-csv-peer.ts FILE: DuckDB's read_csv over every cell of a file, with its own sniffing and
// both cores, as a yardstick.
import { DuckDBInstance } from '@duckdb/node-api'

const connection = await (await DuckDBInstance.create(':memory:')).connect()
const start = performance.now()
const answer = await connection.runAndReadAll(
  "SELECT count(*), max(length(COLUMNS(*)::VARCHAR)) FROM read_csv($file, header = true, quote = '\"')",
  { file: process.argv[2] ?? '' },
)
const seconds = (performance.now() - start) / 1000
const rows = Number(answer.getRows()[0]?.[0])
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6
console.log(JSON.stringify({ seconds, cpuSeconds, rows, peakMegabytes: maxRSS / 1024 }))
