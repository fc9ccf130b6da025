// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { openBereik } from './open-bereik.ts'
import { StartFault } from './start-fault.ts'

const clock = () => new Date('2026-11-01T12:00:00Z')

async function newFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bereik-open-'))
  context.after(() => rm(folder, { recursive: true }))
  return folder
}

/** Another program that has the facts open until it is ended. */
async function lookInto(path: string, context: TestContext): Promise<void> {
  const script = `const { DuckDBInstance } = await import('@duckdb/node-api')
    const instance = await DuckDBInstance.create(${JSON.stringify(path)})
    await instance.connect()
    console.log('open')
    setInterval(() => instance, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  context.after(async () => {
    child.kill()
    await once(child, 'close')
  })
  await once(child.stdout, 'data')
}

test('facts that another program has open are a fault of starting, with words', async (context) => {
  const dataDir = await newFolder(context)
  await lookInto(join(dataDir, 'facts.duckdb'), context)
  const isInUse = (error: unknown) =>
    error instanceof StartFault && error.code === 'data-folder-in-use'
  await assert.rejects(openBereik({ dataDir, clock }), isInUse)
  // The folder's own lock is given back: the second time it is the same fault, not a busy folder.
  await assert.rejects(openBereik({ dataDir, clock }), isInUse)
})

const skip = process.platform === 'win32' && 'Windows has other rights'
test('others on this machine cannot look into a data folder', { skip }, async (context) => {
  const parent = await newFolder(context)
  const given = join(parent, 'given')
  await mkdir(given, { mode: 0o755 })
  for (const dataDir of [join(parent, 'made'), given]) {
    const bereik = await openBereik({ dataDir, clock })
    await bereik.close()
    assert.equal((await stat(dataDir)).mode & 0o777, 0o700, dataDir)
  }
})

test('the stores are for their owner alone, also in a folder that is open to others', {
  skip: process.platform === 'win32' && 'Windows has no modes',
}, async (context) => {
  const dataDir = await newFolder(context)
  await (await openBereik({ dataDir, clock })).close()
  const bereik = await openBereik({ dataDir, clock })
  context.after(() => bereik.close())
  for (const name of ['state.db', 'facts.duckdb']) {
    const { mode } = await stat(join(dataDir, name))
    assert.equal(mode & 0o077, 0, name)
  }
})
