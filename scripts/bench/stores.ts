// SPDX-License-Identifier: EUPL-1.2
// A year of posts of all 342 municipalities in the facts, and how long the questions of one
// municipality's page take then.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ageBands, genders, metrics, type ReadRow } from '@bereik/inlets'
import { openDuckDbFacts } from '../../packages/bereik/src/facts/duckdb-facts.ts'
import type { Facts } from '../../packages/bereik/src/facts/facts.ts'

const municipalities = 342
const postsEach = 1500
const visits = 200

export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bereik-bench-'))
  const path = join(folder, 'facts.duckdb')
  const postMetrics = metrics.filter(({ per }) => per.includes('post')).map(({ id }) => id)
  const facts = await openDuckDbFacts({ path, metrics: postMetrics })
  try {
    const start = performance.now()
    for (let index = 0; index < municipalities; index += 1) await fill(facts, index)
    const seconds = (performance.now() - start) / 1000
    const rows = (municipalities * postsEach).toLocaleString('en')
    console.log(
      `${municipalities} municipalities, ${rows} posts, written in ${seconds.toFixed(1)} s`,
    )
    await time(facts)
  } finally {
    await facts.close()
    await rm(folder, { recursive: true })
  }
}

async function time(facts: Facts): Promise<void> {
  const questions: Readonly<Record<string, (code: string) => Promise<unknown>>> = {
    followerCells: (code) => facts.followerCells(code),
    followerTotals: (code) => facts.followerTotals(code),
    placeCells: (code) => facts.placeCells(code),
    viewCells: (code) => facts.viewCells(code),
    viewTotals: (code) => facts.viewTotals(code),
    postSummaries: (code) => facts.postSummaries(code),
    daySeries: (code) => facts.daySeries(code),
  }
  const times: Record<string, number[]> = { 'whole page': [] }
  for (let visit = 0; visit < visits; visit += 1) {
    const code = codeOf((visit * 89) % municipalities)
    const start = performance.now()
    for (const [name, ask] of Object.entries(questions)) {
      const before = performance.now()
      await ask(code)
      times[name] ??= []
      times[name].push(performance.now() - before)
    }
    times['whole page']?.push(performance.now() - start)
  }
  console.table(
    Object.fromEntries(
      Object.entries(times).map(([name, values]) => {
        const sorted = values.toSorted((a, b) => a - b)
        const at = (part: number) => Number((sorted[Math.floor(part * visits)] ?? 0).toFixed(1))
        return [name, { 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'most ms': at(0.999) }]
      }),
    ),
  )
}

async function fill(facts: Facts, index: number): Promise<void> {
  const about = { municipality: codeOf(index), account: null, measuredOn: '2026-03-03' } as const
  const write = (name: string, rows: readonly ReadRow[], followers: number | null = null) =>
    facts.write(
      { ...about, importId: `${name}-${index}`, platform: 'facebook', followers },
      once(rows),
      () => true,
    )
  await write(
    'posts',
    Array.from({ length: postsEach }, (_, post) => postRow(index, post)),
  )
  await write('audience', audienceRows(), 4000 + index)
  await write('days', dayRows())
}

async function* once(rows: readonly ReadRow[]) {
  yield rows
}

function codeOf(index: number): string {
  return `GM${String(index + 1).padStart(4, '0')}`
}

/** Every tenth post is a video with audience columns. */
function postRow(index: number, post: number): ReadRow {
  const number = index * postsEach + post
  const month = String(1 + (post % 12)).padStart(2, '0')
  const views = 100 + ((number * 7919) % 5000)
  const counters = {
    views,
    reach: Math.floor(views * 0.7),
    reactions: number % 90,
    comments: number % 20,
    shares: number % 10,
    'three-second-views': post % 10 === 0 ? views : null,
  }
  const cells = genders.flatMap((gender) => ageBands.map((age) => ({ gender, age })))
  const each = Math.floor(views / cells.length)
  return {
    line: post + 2,
    record: {
      kind: 'post',
      postId: String(910_000_000_000_000 + number),
      accountId: String(index),
      account: `Gemeente ${index}`,
      publishedAt: `2025-${month}-${String(1 + (post % 28)).padStart(2, '0')}T09:30`,
      postType: 'photos',
      text: 'Woensdag sluiten we de Stationsweg af voor onderhoud. Fietsers kunnen er langs.',
      permalink: `https://voorbeeld.invalid/posts/${number}`,
      durationSeconds: post % 10 === 0 ? 30 : 0,
      counters,
      ...(post % 10 === 0
        ? {
            audience: cells.map((cell) => ({ ...cell, views: each })),
            audienceMetric: 'three-second-views',
          }
        : { audience: [] }),
    },
  }
}

function audienceRows(): readonly ReadRow[] {
  const ages = ageBands.slice(1).map((age, line) => {
    const cells = genders.map((gender) => ({ gender, share: 0.083, step: 0.001 }))
    return { line, record: { kind: 'age-gender' as const, age, cells } }
  })
  const shares = Array.from({ length: 10 }, (_, place) => ({
    name: `Plaats ${place}`,
    share: 0.1 - place / 200,
    step: 0.001,
  }))
  return [...ages, { line: 20, record: { kind: 'places', shares } }]
}

function dayRows(): readonly ReadRow[] {
  return Array.from({ length: 90 }, (_, day) => {
    const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)
    return { line: day + 4, record: { kind: 'day' as const, metric: 'views', date, value: day } }
  })
}
