// SPDX-License-Identifier: EUPL-1.2
// From a file to committed facts: a generated content export of 200 MB, imported by a process of
// its own with the product's own rooms. Beside it, in the same run, DuckDB's read_csv of the same
// file into a table: no archive, no checks, no account of what was rejected.
import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { contentExport } from './content-export.ts'

const megabytes = 200
const rounds = 3

interface Measured {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakMegabytes: number
  readonly rows: { readonly read: number; readonly kept: number }
}

export async function run(): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'bereik-bench-'))
  try {
    const file = join(root, 'export.csv')
    await pipeline(contentExport(megabytes * 1e6, 20260303), createWriteStream(file))
    const table: Record<string, Readonly<Record<string, string>>> = {}
    for (let round = 1; round <= rounds; round += 1) {
      table[`Bereik, round ${round}`] = told(await child('import-child.ts', root, file))
      table[`read_csv alone, round ${round}`] = told(await child('import-peer.ts', root, file))
    }
    console.log(`${megabytes} MB, 31 columns; goal 40 MB/s and 400 MB peak`)
    console.table(table)
  } finally {
    await rm(root, { recursive: true })
  }
}

async function child(script: string, root: string, file: string): Promise<Measured> {
  const folder = join(root, 'data')
  await mkdir(folder)
  const path = fileURLToPath(new URL(script, import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...process.execArgv,
    path,
    folder,
    file,
  ])
  await rm(folder, { recursive: true })
  return JSON.parse(stdout) as Measured
}

function told({ seconds, cpuSeconds, peakMegabytes, rows }: Measured) {
  return {
    seconds: seconds.toFixed(2),
    'MB/s': (megabytes / seconds).toFixed(1),
    'rows/s': Math.round(rows.read / seconds).toLocaleString('en'),
    'CPU seconds': cpuSeconds.toFixed(1),
    'peak MB': peakMegabytes.toFixed(0),
    'rows kept': rows.kept.toLocaleString('en'),
    'bytes a row': ((megabytes * 1e6) / rows.read).toFixed(0),
  }
}
