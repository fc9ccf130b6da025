// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openDuckDbFacts } from './duckdb-facts.ts'
import type { Facts } from './facts.ts'
import { contractMetrics, factsContract } from './facts-contract.ts'
import { FactsFault } from './facts-fault.ts'
import { aContext, aPost } from './facts-fixtures.ts'

async function openInNewFolder(metrics: readonly string[] = contractMetrics) {
  const folder = await mkdtemp(join(tmpdir(), 'bereik-facts-'))
  const path = join(folder, 'facts.duckdb')
  let facts = await openDuckDbFacts({ path, metrics })
  const reopen = async (more: readonly string[] = metrics): Promise<Facts> => {
    await facts.close()
    facts = await openDuckDbFacts({ path, metrics: more })
    return facts
  }
  const end = async () => {
    await facts.close()
    await rm(folder, { recursive: true })
  }
  return { facts, reopen: () => reopen(), reopenWith: reopen, end, folder, path }
}

factsContract('DuckDB', openInNewFolder)

async function* oneBatch(...rows: ReturnType<typeof aPost>[]) {
  yield rows
}

test('a metric that is new gets its column; what stood before does not have it', async () => {
  const { facts, reopenWith, end } = await openInNewFolder()
  try {
    const before = aPost(1, { counters: { views: 5 } })
    await facts.write(aContext('i1'), oneBatch(before), () => true)
    const again = await reopenWith([...contractMetrics, 'saves'])
    const after = aPost(1, { postId: 'p2', counters: { views: 6, saves: 2 } })
    await again.write(aContext('i2'), oneBatch(after), () => true)
    assert.deepEqual((await again.postSummaries('GM0363'))[0]?.counters, {
      views: { sum: 11, posts: 2 },
      saves: { sum: 2, posts: 1 },
    })
    const same = await again.write(aContext('i3'), oneBatch(before), () => true)
    assert.deepEqual(same, { kept: 0, repeated: 1 }, 'a new column does not make old values new')
  } finally {
    await end()
  }
})

test('a metric without a column is a mistake of ours, never dropped in silence', async () => {
  const { facts, end } = await openInNewFolder()
  try {
    const post = aPost(1, { counters: { unheard: 5 } })
    await assert.rejects(
      facts.write(aContext('i1'), oneBatch(post), () => true),
      /unheard/,
    )
  } finally {
    await end()
  }
})

test('a second process on the same file is told that the folder is in use', async () => {
  const { path, folder, end } = await openInNewFolder()
  try {
    const script = join(folder, 'second.ts')
    const room = new URL('./duckdb-facts.ts', import.meta.url).href
    await writeFile(
      script,
      `import { openDuckDbFacts } from ${JSON.stringify(room)}
      const path = ${JSON.stringify(path)}
      try {
        await openDuckDbFacts({ path, metrics: [] })
        console.log('opened')
      } catch (fault) { console.log(fault.name, fault.code, fault.parameters.file) }`,
    )
    const child = spawn(process.execPath, [...process.execArgv, script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    await once(child, 'close')
    assert.equal(said.trim(), `FactsFault data-folder-in-use ${path}`)
  } finally {
    await end()
  }
})

test('a fault of another kind is not called a lock', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bereik-facts-'))
  try {
    const path = join(folder, 'facts.duckdb')
    await writeFile(path, 'not a database, but long enough to look at'.repeat(500))
    await assert.rejects(
      openDuckDbFacts({ path, metrics: [] }),
      (fault) => !(fault instanceof FactsFault),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('what a crashed process spilled is cleaned at opening', async () => {
  const { reopen, folder, path, end } = await openInNewFolder()
  try {
    await mkdir(`${path}.tmp`)
    await writeFile(join(`${path}.tmp`, 'spilled'), 'rows')
    await reopen()
    assert.ok(!(await readdir(folder)).includes('facts.duckdb.tmp'))
  } finally {
    await end()
  }
})
