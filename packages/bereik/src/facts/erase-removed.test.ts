// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { ReadRow } from '@bereik/inlets'
import { openDuckDbFacts } from './duckdb-facts.ts'
import type { Facts } from './facts.ts'
import { aContext, aPost } from './facts-fixtures.ts'

async function withFacts(work: (facts: Facts, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bereik-erase-'))
  const facts = await openDuckDbFacts({ path: join(folder, 'facts.duckdb'), metrics: ['likes'] })
  try {
    await work(facts, folder)
  } finally {
    await facts.close()
    await rm(folder, { recursive: true })
  }
}

async function* posts(word: string, count: number): AsyncGenerator<readonly ReadRow[]> {
  const some: ReadRow[] = []
  for (let at = 0; at < count; at++) {
    some.push(aPost(at + 1, { postId: `${word}${at}`, text: `${word} ${Math.sqrt(at)}` }))
  }
  yield some
}

async function stands(folder: string, word: string): Promise<boolean> {
  for (const name of await readdir(folder)) {
    if ((await readFile(join(folder, name))).includes(word)) return true
  }
  return false
}

test('what was removed for good is nowhere in the file, what is left stands', () =>
  withFacts(async (facts, folder) => {
    const committed = () => true
    await facts.write(aContext('i1'), posts('vertrokken', 4000), committed)
    await facts.write(aContext('i2'), posts('gebleven', 4000), committed)
    await facts.remove('i1', true)
    assert.equal(await stands(folder, 'vertrokken'), true, 'a deleted row stays in its block')
    await Promise.all([facts.erase(), facts.postSummaries('GM0363')])
    assert.equal(await stands(folder, 'vertrokken'), false)
    assert.equal(await facts.rowCount('i2'), 4000)
    assert.equal((await facts.postSummaries('GM0363'))[0]?.posts, 4000)
    const again = await facts.write(aContext('i3'), posts('gebleven', 10), committed)
    assert.deepEqual(again, { kept: 0, repeated: 10 })
  }))

test('what a crash left to be erased is erased at the next opening', () =>
  withFacts(async (facts, folder) => {
    await facts.write(aContext('i1'), posts('vertrokken', 4000), () => true)
    await facts.remove('i1', true)
    await facts.close()
    const anew = await openDuckDbFacts({ path: join(folder, 'facts.duckdb'), metrics: ['likes'] })
    try {
      assert.equal(await stands(folder, 'vertrokken'), false)
    } finally {
      await anew.close()
    }
  }))
