// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** What a process that reads a file prints as its only line. */
export interface Measured {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly rows: number
  readonly peakMegabytes: number
}

/** Runs a script of this folder in a process of its own: the memory it reports is its own. */
export async function measuredChild(
  script: string,
  ...words: readonly string[]
): Promise<Measured> {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [path, ...words])
  return JSON.parse(stdout) as Measured
}
