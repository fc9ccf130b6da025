// SPDX-License-Identifier: EUPL-1.2
// Every owner's file of ../shared, read into the facts: counts add up, and what it tells is in the
// answer of the public and of the own door.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import {
  metrics,
  type PlatformId,
  platformIds,
  type ReadRow,
  read,
  recognise,
} from '@bereik/inlets'
import { openDuckDbFacts } from '../facts/duckdb-facts.ts'
import type { Facts } from '../facts/facts.ts'
import type { Door } from './disclosure/released-tally.ts'
import { reach } from './reach.ts'
import { registerDouble } from './testing/register-double.ts'

const folder = fileURLToPath(new URL('../../../../../shared/data/platforms/', import.meta.url))
const skip = existsSync(folder) ? false : 'the real files of ../shared are not here'
const owners =
  /^(?:facebook\/mbs|instagram\/mbs|tiktok\/(?:studio|business)|x\/account|youtube\/studio|linkedin\/page)/

const files = skip
  ? []
  : readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => owners.test(file) && file.endsWith('.csv') && !file.includes('resaved'))
      .sort()

async function openFacts(context: TestContext): Promise<Facts> {
  const data = await mkdtemp(join(tmpdir(), 'bereik-'))
  const ids = metrics.filter(({ per }) => per.includes('post')).map(({ id }) => id)
  const facts = await openDuckDbFacts({ path: join(data, 'facts.duckdb'), metrics: ids })
  context.after(async () => {
    await facts.close()
    await rm(data, { recursive: true })
  })
  return facts
}

/** Reads one file into the facts, of a municipality named by its folder; null: nobody knows it. */
async function bring(
  facts: Facts,
  file: string,
  measuredOn: string,
  municipality = file.replaceAll(/\/[^/]*$/g, ''),
) {
  const bytes = readFileSync(join(folder, file))
  const opening = recognise(bytes, true)
  if (opening.state === 'unrecognised') return null
  const folderName = platformIds.find((id) => file.startsWith(`${id}/`))
  const platform: PlatformId = opening.recognition.platform ?? folderName ?? 'facebook'
  const counted = { rows: 0 }
  const batches = async function* (): AsyncGenerator<readonly ReadRow[]> {
    const options = { today: '2026-11-22', measuredOn }
    for await (const { rows } of read(opening.recognition, once(bytes), options)) {
      counted.rows += rows.length
      yield rows
    }
  }
  const about = { importId: `${file} ${measuredOn}`, municipality, account: null, measuredOn }
  const context = { ...about, platform, followers: null }
  const { kept, repeated } = await facts.write(context, batches(), () => true)
  assert.equal(kept + repeated, counted.rows, file)
  return { municipality, platform, kept, repeated }
}

async function* once(bytes: Uint8Array) {
  yield bytes
}

function answerOf(facts: Facts, code: string, door: Door) {
  return reach({
    municipality: { code, name: code },
    door,
    facts,
    register: registerDouble(),
    sourceOf: (importId) => ({ kind: 'file', sha256: null, reader: 'r@1', measuredOn: importId }),
    ledger: { earlier: [], remember: () => undefined },
  })
}

test('every owner’s file goes through the facts into an answer', { skip }, async (context) => {
  const facts = await openFacts(context)
  assert.ok(files.length > 20, 'the samples are there')
  for (const file of files) await bring(facts, file, '2026-03-25')
  const told = new Map<string, readonly string[]>()
  for (const code of await facts.municipalities()) {
    await answerOf(facts, code, 'public')
    const { layers, comparisons, audiences } = await answerOf(facts, code, 'own')
    const traits = layers.map(({ platform, layer, account }) => {
      const own = comparisons.filter(
        (one) => one.platform === platform && one.layer === layer && one.account === account,
      )
      return `${platform} ${layer} ${[...new Set(own.map(({ trait }) => trait))].join(' ')}`
    })
    told.set(code, [...traits, ...audiences.map((one) => `${one.platform} ${one.trait}`)])
  }
  const all = [...told.values()].flat()
  for (const expected of [
    'facebook followers age gender age-gender',
    'facebook views age gender age-gender',
    'instagram followers age gender age-gender',
    'tiktok followers gender',
    'youtube views age',
  ]) {
    assert.ok(all.includes(expected), `${expected} in ${all.join(', ')}`)
  }
})

test('TikTok: followers of the day beside the genders', { skip }, async (context) => {
  const facts = await openFacts(context)
  for (const name of ['FollowerGender', 'FollowerHistory', 'Content', 'Overview']) {
    await bring(facts, `tiktok/studio-el/${name}.csv`, '2026-03-25')
  }
  const [layer] = (await answerOf(facts, 'tiktok/studio-el', 'public')).layers
  assert.ok(layer?.total.state === 'value' && layer.total.value > 2000)
  const { comparisons } = await answerOf(facts, 'tiktok/studio-el', 'public')
  const [women, men] = comparisons.map(({ share }) => share.state === 'value' && share.value)
  assert.deepEqual([women, men], [0.56, 0.44])
})

test('totals of two exports of the same posts never add up', { skip }, async (context) => {
  const facts = await openFacts(context)
  for (const file of files) {
    if ((await bring(facts, file, '2026-03-25', file)) === null) continue
    const before = await facts.postSummaries(file)
    await bring(facts, file, '2026-04-25', file)
    const after = await facts.postSummaries(file)
    assert.deepEqual(
      after.map(({ posts, counters }) => ({ posts, counters })),
      before.map(({ posts, counters }) => ({ posts, counters })),
      file,
    )
  }
})
