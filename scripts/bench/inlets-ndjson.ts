// SPDX-License-Identifier: EUPL-1.2
// Part of `npm run bench -- inlets`: a capture of Zeeschuimer, one post of X of 5 kB a line. Bereik
// takes the persons out and reads what is left; DuckDB's read_json of the same file stands beside
// it. 200,000 lines by default; BEREIK_BENCH_LINES=1000000 is the million of the goal (6 GB of disk).
import { createWriteStream, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { captureLines } from './capture-lines.ts'
import { type Measured, measuredChild } from './measured-child.ts'

const lines = Number(process.env['BEREIK_BENCH_LINES'] ?? 200_000)

export async function run(): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'bereik-bench-'))
  try {
    const file = join(root, 'capture.ndjson')
    const filtered = join(root, 'rendition.ndjson')
    await pipeline(captureLines(lines), createWriteStream(file))
    const bytes = statSync(file).size
    const fields = await measuredChild('inlets-ndjson-peer.ts', 'fields', file)
    const filter = await measuredChild('inlets-ndjson-child.ts', 'filter', file, filtered)
    const read = await measuredChild('inlets-ndjson-child.ts', 'read', file, filtered)
    const both = await measuredChild('inlets-ndjson-child.ts', 'both', file, filtered)
    const all = await measuredChild('inlets-ndjson-peer.ts', 'all', file)
    if (both.rows !== lines) throw new Error(`${both.rows} of ${lines} rows`)
    const kept = (statSync(filtered).size / bytes) * 100
    console.log(`NDJSON: ${lines.toLocaleString('en')} lines, ${Math.round(bytes / 1e6)} MB`)
    console.log(`${kept.toFixed(0)} % of the bytes may be stored`)
    console.log('goal: filter and read together at 0.3 of the rate of read_json, 500 MB')
    console.table({
      'filter alone': told(filter, bytes),
      'read alone (of the rendition)': told(read, bytes),
      'filter, then read': told(both, bytes),
      'read_json, the same fields': told(fields, bytes),
      'read_json, every column': told(all, bytes),
    })
    const rate = (peer: Measured) => (peer.seconds / both.seconds).toFixed(2)
    console.log(`rate of read_json: ${rate(fields)} (same fields), ${rate(all)} (every column)`)
  } finally {
    await rm(root, { recursive: true })
  }
}

function told({ seconds, cpuSeconds, peakMegabytes }: Measured, bytes: number) {
  return {
    seconds: seconds.toFixed(2),
    'MB/s': (bytes / 1e6 / seconds).toFixed(0),
    'lines/s': Math.round(lines / seconds).toLocaleString('en'),
    'CPU seconds': cpuSeconds.toFixed(1),
    'peak MB': peakMegabytes.toFixed(0),
  }
}
