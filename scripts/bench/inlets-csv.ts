// SPDX-License-Identifier: EUPL-1.2
// Reading CSVs without persons, record by record, beside DuckDB's read_csv over every cell of the
// same file in the same run: an export of posts, with texts, and a sheet filled in by hand, the
// plainest there is. Ten million rows each by default; BEREIK_BENCH_ROWS makes them fewer.
import { createWriteStream, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { contentExport } from './content-export.ts'
import { filledSheet } from './filled-sheet.ts'
import { type Measured, measuredChild } from './measured-child.ts'

const asked = Number(process.env['BEREIK_BENCH_ROWS'] ?? 10_000_000)
const bytesOfPost = 277.5

export async function run(): Promise<void> {
  await compare('posts, 31 columns', contentExport(asked * bytesOfPost, 20260303))
  await compare('hand-filled, 8 columns', filledSheet(asked))
}

async function compare(
  name: string,
  bytes: Iterable<Buffer> | AsyncIterable<Buffer>,
): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'bereik-bench-'))
  try {
    const file = join(root, 'export.csv')
    await pipeline(bytes, createWriteStream(file))
    const ours = await measuredChild('inlets-csv-child.ts', file)
    const peer = await measuredChild('inlets-csv-peer.ts', file)
    if (ours.rows !== peer.rows) throw new Error(`${ours.rows} rows, read_csv ${peer.rows}`)
    const megabytes = Math.round(statSync(file).size / 1e6)
    console.log(
      `CSV without persons, ${name}, ${megabytes} MB; goal: half the rate of read_csv, 500 MB`,
    )
    console.table({ Bereik: told(ours), read_csv: told(peer) })
    console.log(`rate of read_csv: ${(peer.seconds / ours.seconds).toFixed(2)}`)
  } finally {
    await rm(root, { recursive: true })
  }
}

function told({ seconds, cpuSeconds, rows, peakMegabytes }: Measured) {
  return {
    rows: rows.toLocaleString('en'),
    seconds: seconds.toFixed(2),
    'rows/s': Math.round(rows / seconds).toLocaleString('en'),
    'CPU seconds': cpuSeconds.toFixed(1),
    'peak MB': peakMegabytes.toFixed(0),
  }
}
