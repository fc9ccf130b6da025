// SPDX-License-Identifier: EUPL-1.2
// npm run bench -- statistics: the heavy statistics on generated data, beside R where it is there.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { median } from './median.ts'

interface Bench {
  readonly name: string
  readonly what: string
  readonly goal: string
  /** Packages that the peer needs. */
  readonly packages: readonly string[]
}

const benches: readonly Bench[] = [
  {
    name: 'raking',
    what: 'raking 1,000,000 respondents on 8 margins',
    goal: '0.3 s, 200 MB',
    packages: ['survey'],
  },
  {
    name: 'raked-replicates',
    what: '1,000 raked bootstrap replicates, n = 4,092, 4 margins',
    goal: '1 s',
    packages: ['survey'],
  },
  {
    name: 'alpha',
    what: "Krippendorff's alpha, 100,000 units x 3 coders, 1,000 resamples",
    goal: '0.05 s',
    packages: [],
  },
  {
    name: 'multilevel',
    what: 'multilevel logit, 100,000 responses, 342 x 10 x 2 x 3 cells',
    goal: '4 s',
    packages: ['lme4'],
  },
  {
    name: 'negative-binomial',
    what: 'negative binomial, 1,000,000 x 10',
    goal: '4 s',
    packages: ['MASS'],
  },
]

const runs = 5
/** A peer slower than this is run once: five times would tell no more. */
const slowPeer = 20

interface Measured {
  readonly seconds: number
  readonly megabytes: number | undefined
}

/** Runs one process that prints a line of JSON; undefined when it could not. */
function measure(command: string, args: readonly string[]): Measured | undefined {
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 24 })
  const line = done.stdout?.trim().split('\n').at(-1) ?? ''
  if (done.status !== 0 || !line.startsWith('{')) {
    console.error(`${command} ${args.join(' ')}: ${done.stderr?.trim().split('\n').at(-1) ?? ''}`)
    return undefined
  }
  const said: { seconds: number; megabytes?: number } = JSON.parse(line)
  return { seconds: said.seconds, megabytes: said.megabytes }
}

function several(command: string, args: readonly string[], most: number): string {
  const measured: Measured[] = []
  for (let round = 0; round < most; round += 1) {
    const one = measure(command, args)
    if (one === undefined) return 'did not run'
    measured.push(one)
    if (command === 'Rscript' && one.seconds > slowPeer) break
  }
  const seconds = median(measured.map((one) => one.seconds))
  const peaks = measured.flatMap((one) => (one.megabytes === undefined ? [] : [one.megabytes]))
  const memory = peaks.length > 0 ? `, ${Math.max(...peaks).toFixed(0)} MB peak` : ''
  const once = measured.length < most ? ' (one run)' : ''
  return `${seconds.toFixed(seconds < 0.1 ? 4 : 2)} s${memory}${once}`
}

function hasPeer({ name, packages }: Bench): boolean {
  if (!existsSync(`packages/statistics/bench/${name}.R`)) return false
  const check = packages.map((one) => `stopifnot(requireNamespace("${one}"))`).join(';')
  return spawnSync('Rscript', ['-e', check || '1'], { stdio: 'ignore' }).status === 0
}

export async function run(): Promise<void> {
  console.log('| what | goal | measured | R |')
  console.log('| --- | --- | --- | --- |')
  for (const bench of benches) {
    const ours = several(process.execPath, [`packages/statistics/bench/${bench.name}.ts`], runs)
    const peer = hasPeer(bench)
      ? several('Rscript', [`packages/statistics/bench/${bench.name}.R`], runs)
      : 'not there'
    console.log(`| ${bench.what} | ${bench.goal} | ${ours} | ${peer} |`)
  }
}
