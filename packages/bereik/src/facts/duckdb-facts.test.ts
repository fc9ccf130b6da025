// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { ReadRow } from '@bereik/inlets'
import { DuckDBInstance } from '@duckdb/node-api'
import { openDuckDbFacts } from './duckdb-facts.ts'
import { audienceColumns } from './fact-table.ts'
import type { Facts } from './facts.ts'
import { contractMetrics, factsContract } from './facts-contract.ts'
import { FactsFault } from './facts-fault.ts'
import { aContext, aDay, aPost } from './facts-fixtures.ts'

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

async function* oneBatch(...rows: ReadRow[]) {
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
    assert.deepEqual((await again.postSummaries('GM0363'))[0]?.counters, [
      { metric: 'views', period: { from: '2025-11-15', to: null }, sum: 11, posts: 2 },
      { metric: 'saves', period: null, sum: 2, posts: 1 },
    ])
    const same = await again.write(aContext('i3'), oneBatch(before), () => true)
    assert.deepEqual(same, { kept: 0, repeated: 1 }, 'a new column does not make old values new')
  } finally {
    await end()
  }
})

test('a mean per post is kept and never added up', async () => {
  const { facts, end } = await openInNewFolder(['average-view-seconds', 'likes'])
  try {
    const post = aPost(1, { counters: { 'average-view-seconds': 12, likes: 3 } })
    await facts.write(aContext('i1'), oneBatch(post), () => true)
    const [summary] = await facts.postSummaries('GM0363')
    assert.deepEqual(summary?.counters, [{ metric: 'likes', period: null, sum: 3, posts: 1 }])
    assert.equal((await facts.lastGood('GM0363')).posts[0]?.counters.length, 2)
  } finally {
    await end()
  }
})

/** The tables as the first version of Bereik made them, with a day and an audience in them. */
async function makeFirstVersion(path: string): Promise<void> {
  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  const common = `import_id VARCHAR NOT NULL, ordinal INTEGER NOT NULL,
    municipality VARCHAR NOT NULL, measured_on DATE NOT NULL, record INTEGER NOT NULL,
    platform VARCHAR, account VARCHAR`
  const cells = audienceColumns.map(({ name }) => `"${name}" BIGINT`).join(', ')
  for (const sql of [
    'CREATE TABLE writes (import_id VARCHAR, ordinal INTEGER, municipality VARCHAR)',
    `CREATE TABLE posts (${common}, post_id VARCHAR, published_at TIMESTAMP, post_type VARCHAR,
      text VARCHAR, permalink VARCHAR, duration_seconds DECIMAL(18,6), audience_metric VARCHAR,
      ${cells}, "m:views" DECIMAL(18,6))`,
    `CREATE TABLE days (${common}, metric VARCHAR, date DATE, value DECIMAL(18,6))`,
    `CREATE TABLE follower_totals (${common}, given VARCHAR, followers BIGINT)`,
    `CREATE TABLE follower_cells (${common}, record_text VARCHAR, gender VARCHAR, age VARCHAR,
      share DOUBLE, step DOUBLE)`,
    `CREATE TABLE place_cells (${common}, kind VARCHAR, record_text VARCHAR, name VARCHAR,
      share DOUBLE, step DOUBLE)`,
    "INSERT INTO writes VALUES ('i1', 1, 'GM0363')",
    `INSERT INTO days VALUES ('i1', 1, 'GM0363', '2026-03-03', 1, 'facebook', NULL, 'views',
      '2026-01-01', 3)`,
    `INSERT INTO follower_totals VALUES ('i1', 1, 'GM0363', '2026-03-03', 2, 'facebook', NULL,
      'in-file', 812)`,
  ]) {
    await connection.run(sql)
  }
  connection.closeSync()
  instance.closeSync()
}

test('a file of the first version opens, keeps what it held and takes what is new', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bereik-facts-'))
  const path = join(folder, 'facts.duckdb')
  await makeFirstVersion(path)
  const facts = await openDuckDbFacts({ path, metrics: contractMetrics })
  try {
    assert.deepEqual((await facts.followerTotals('GM0363'))[0]?.followers, 812)
    const values = { likes: 1, followers: 820 }
    const rows: readonly ReadRow[] = [
      aDay(4, '2026-01-01', 3),
      { line: 5, record: { kind: 'day-figures', date: '2026-01-02', values } },
      aPost(6, { counters: { seconds: 2 } }),
    ]
    const result = await facts.write(aContext('i2'), oneBatch(...rows), () => true)
    assert.deepEqual(result, { kept: 2, repeated: 1 }, 'the day of before is known again')
    assert.equal((await facts.followerDays('GM0363'))[0]?.followers, 820)
    assert.equal((await facts.daySeries('GM0363')).length, 3)
    assert.deepEqual(await facts.traitCells('GM0363'), [])
  } finally {
    await facts.close()
    await rm(folder, { recursive: true })
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
