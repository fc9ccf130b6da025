// SPDX-License-Identifier: EUPL-1.2
// How long a warm start takes to its first answer (goal: under 1 s), and the server time of the
// municipality page with a year of posts of all municipalities in the store (goal: p95 under 60 ms).
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBereik } from '../../packages/bereik/src/api/open-bereik.ts'
import { fillAllMunicipalities } from './all-municipalities.ts'

const starts = 5

interface Server {
  readonly address: string
  /** From the start of the process to the whole first page, in milliseconds. */
  readonly untilFirstPage: number
  stop(): Promise<void>
}

async function startServer(dataDir: string): Promise<Server> {
  const begin = performance.now()
  const argv = ['packages/web/src/start.ts', '--port', '0', '--data', dataDir]
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  const [line] = await once(child.stdout, 'data')
  const address = /http:\/\/localhost:\d+/.exec(String(line))?.[0]
  if (address === undefined) throw new Error(`no server: ${line}`)
  const page = await fetch(address)
  await page.text()
  if (!page.ok) throw new Error(`the first page answered ${page.status}`)
  const untilFirstPage = performance.now() - begin
  return {
    address,
    untilFirstPage,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** The value that `share` of the sorted values do not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

async function timeOf(url: string): Promise<number> {
  const begin = performance.now()
  const answer = await fetch(url)
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return performance.now() - begin
}

/**
 * Time per page as a caller on this machine sees it, one at a time, after twenty to warm up.
 *
 * @param base address of a running server
 * @returns p50 and p95 in milliseconds
 */
export async function pageTimes(base: string, paths: readonly string[]) {
  for (const path of paths.slice(0, 20)) await timeOf(`${base}${path}`)
  const times: number[] = []
  for (const path of paths) times.push(await timeOf(`${base}${path}`))
  return { pages: times.length, p50: quantile(times, 0.5), p95: quantile(times, 0.95) }
}

async function timeStarts(dataDir: string): Promise<void> {
  const times: number[] = []
  for (let start = 0; start < starts; start += 1) {
    const server = await startServer(dataDir)
    times.push(server.untilFirstPage)
    await server.stop()
  }
  const median = quantile(times, 0.5).toFixed(0)
  console.log(`warm start to first page: median ${median} ms of ${starts} (goal 1000 ms)`)
}

async function timePages(dataDir: string, codes: readonly string[]): Promise<void> {
  const server = await startServer(dataDir)
  try {
    for (const [name, path] of [
      ['municipality page', (code: string) => `/gemeenten/${code}`],
      ['reach by API', (code: string) => `/api/v1/gemeenten/${code}/bereik?weergave=eigen`],
    ] as const) {
      const { pages, p50, p95 } = await pageTimes(server.address, codes.map(path))
      const goal = name === 'municipality page' ? ' (goal: p95 60 ms)' : ''
      console.log(`${name}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, n ${pages}${goal}`)
    }
  } finally {
    await server.stop()
  }
}

export async function run(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bereik-bench-server-'))
  try {
    // The first start makes the folder with its example, and the pages where they are not built.
    await (await startServer(dataDir)).stop()
    await timeStarts(dataDir)
    const bereik = await openBereik({ dataDir, clock: () => new Date() })
    const codes = bereik.register.list().map(({ code }) => code)
    const { posts, seconds } = await fillAllMunicipalities(bereik)
    await bereik.close()
    console.log(`store: ${codes.length} municipalities, ${posts} posts, filled in ${seconds} s`)
    await timePages(dataDir, codes)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}
