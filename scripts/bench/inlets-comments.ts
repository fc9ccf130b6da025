// SPDX-License-Identifier: EUPL-1.2
// Part of `npm run bench -- inlets`: comments under videos as 4CAT writes them. Bereik takes the
// persons out (redaction, pseudonyms under a key of the year) and reads what is left; DuckDB's
// read_csv over every cell of the same file stands beside it. BEREIK_BENCH_COMMENTS: rows.
import { createWriteStream, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { commentRows } from './comment-rows.ts'
import { type Measured, measuredChild } from './measured-child.ts'

const comments = Number(process.env['BEREIK_BENCH_COMMENTS'] ?? 1_000_000)

export async function run(): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'bereik-bench-'))
  try {
    const file = join(root, 'comments.csv')
    const filtered = join(root, 'rendition.csv')
    await pipeline(commentRows(comments), createWriteStream(file))
    const bytes = statSync(file).size
    const peer = await measuredChild('inlets-csv-peer.ts', file)
    const filter = await measuredChild('inlets-ndjson-child.ts', 'filter', file, filtered)
    const read = await measuredChild('inlets-ndjson-child.ts', 'read', file, filtered)
    if (read.rows !== comments) throw new Error(`${read.rows} of ${comments} rows`)
    const megabytes = Math.round(bytes / 1e6)
    console.log(`comments: ${comments.toLocaleString('en')} rows, 19 columns, ${megabytes} MB`)
    console.log('goal: redaction and pseudonyms at 0.2 of the rate of read_csv, 500 MB')
    console.table({
      'redaction and pseudonyms': told(filter, bytes),
      'read what is left': told(read, bytes),
      read_csv: told(peer, bytes),
    })
    console.log(`rate of read_csv: ${(peer.seconds / filter.seconds).toFixed(2)}`)
  } finally {
    await rm(root, { recursive: true })
  }
}

function told({ seconds, cpuSeconds, peakMegabytes }: Measured, bytes: number) {
  return {
    seconds: seconds.toFixed(2),
    'MB/s': (bytes / 1e6 / seconds).toFixed(0),
    'rows/s': Math.round(comments / seconds).toLocaleString('en'),
    'CPU seconds': cpuSeconds.toFixed(1),
    'peak MB': peakMegabytes.toFixed(0),
  }
}
