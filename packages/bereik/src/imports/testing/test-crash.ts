// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const child = fileURLToPath(new URL('./crash-child.ts', import.meta.url))

/** When a process that imports is killed. */
export interface Kill {
  readonly atCall?: number
  readonly atByte?: number
  /** After the import was acknowledged, before anything is closed. */
  readonly afterwards?: boolean
}

/** Number of calls of a port; null when it did not live to tell. */
interface Ending {
  readonly calls: number | null
}

/** Runs an import in a process of its own, killed from within or, at a number of bytes, by us. */
export async function importInChild(folder: string, text: string, kill: Kill): Promise<Ending> {
  const running = spawn(
    process.execPath,
    [child, folder, kill.afterwards ? 'afterwards' : String(kill.atCall ?? 0)],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const ended = once(running, 'close')
  // The child that is killed closes its end while we write.
  running.stdin.on('error', () => undefined)
  const { atByte } = kill
  if (atByte === undefined) running.stdin.end(text, 'latin1')
  else running.stdin.write(text.slice(0, atByte), 'latin1')
  let ending: Ending = { calls: null }
  for await (const line of createInterface(running.stdout)) {
    const said: { taken?: number; calls?: number } = JSON.parse(line)
    if (atByte !== undefined && said.taken === atByte) running.kill('SIGKILL')
    if (said.calls !== undefined) ending = { calls: said.calls }
  }
  const [code, signal] = await ended
  if (ending.calls === null) assert.equal(signal, 'SIGKILL', 'the process was really killed')
  else assert.equal(code, kill.afterwards ? null : 0)
  return ending
}

export async function filesOf(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
}

/** Whether none of these words stands in any file of a folder, whatever became of it. */
export async function assertNotReadable(folder: string, words: RegExp): Promise<void> {
  for (const path of await filesOf(folder)) {
    const text = (await readFile(path)).toString('latin1')
    assert.doesNotMatch(text, words, path)
  }
}

/** Moments drawn once from a fixed seed: the same ones in every run (a Lehmer generator). */
export function moments(count: number, below: number, seed: number): readonly number[] {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647
    return 1 + (state % below)
  })
}
