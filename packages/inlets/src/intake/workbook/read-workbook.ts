// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { WorkbookReading } from './read-sheets.ts'
import { decodeReading } from './reading-message.ts'
import { workbookLimits } from './workbook-limits.ts'

const program = fileURLToPath(new URL('./workbook-process.ts', import.meta.url))

/** It may read code and nothing else: no files written, no other programs, no environment. */
const bounds = [
  `--max-old-space-size=${workbookLimits.heap}`,
  '--permission',
  '--allow-fs-read=*',
  program,
]

let before: Promise<unknown> = Promise.resolve()

/**
 * Reads a workbook in a process of its own, with memory and time of its own: whatever stands in
 * it, this process goes on. (A thread would not do: one that asks for too much memory can take the
 * whole process with it.) One workbook at a time.
 */
export function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  const reading = before.then(() => readApart(bytes))
  before = reading
  return reading
}

function readApart(bytes: Uint8Array): Promise<WorkbookReading> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, bounds, {
      stdio: ['pipe', 'pipe', 'ignore'],
      // Windows needs it to start anything.
      env: { SystemRoot: process.env['SystemRoot'] },
      timeout: workbookLimits.milliseconds,
      killSignal: 'SIGKILL',
      windowsHide: true,
    })
    const pieces: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    child.on('error', () => resolve({ state: 'damaged' }))
    child.on('close', (code) => {
      const reading = code === 0 ? decodeReading(Buffer.concat(pieces)) : null
      // Any other end than its own is that of the memory or the time.
      resolve(reading ?? { state: code === 0 || code === 1 ? 'damaged' : 'too-large' })
    })
    // It may end before it has taken all.
    child.stdin.on('error', () => undefined)
    child.stdin.end(bytes)
  })
}
