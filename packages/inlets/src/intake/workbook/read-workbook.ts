// SPDX-License-Identifier: EUPL-1.2
import { Worker } from 'node:worker_threads'
import type { WorkbookReading } from './read-sheets.ts'
import { workbookLimits } from './workbook-limits.ts'

const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
const thread = new URL(`./workbook-thread.${extension}`, import.meta.url)

/**
 * Reads a workbook in a thread of its own, with memory and time of its own: whatever stands in it,
 * the rest of the process goes on. The bytes are handed over: they are empty afterwards.
 */
export function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<WorkbookReading> {
  return new Promise((resolve) => {
    const worker = new Worker(thread, {
      workerData: bytes,
      transferList: [bytes.buffer],
      resourceLimits: { maxOldGenerationSizeMb: workbookLimits.heap },
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true,
    })
    const settle = (reading: WorkbookReading) => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(reading)
    }
    const timer = setTimeout(() => settle({ state: 'too-large' }), workbookLimits.milliseconds)
    worker.once('message', settle)
    worker.once('error', (error) =>
      settle({ state: isOutOfMemory(error) ? 'too-large' : 'damaged' }),
    )
    worker.once('exit', () => settle({ state: 'damaged' }))
  })
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
