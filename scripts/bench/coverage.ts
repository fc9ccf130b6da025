// SPDX-License-Identifier: EUPL-1.2
// npm run bench -- coverage: how often intervals contain the truth, simulated.
import { bounds } from './simulated/bounds.ts'
import { clusteredShares } from './simulated/clustered-shares.ts'

const seeds = 2000

/** Goal and outcome of one design or one kind of bounds. */
export interface Covered {
  readonly what: string
  /** Least part that must be covered, 0-1; undefined: for comparison only. */
  readonly goal: number | undefined
  readonly covered: number
  /** Mean width, as a fraction. */
  readonly width: number
}

export async function run(): Promise<void> {
  console.log(`${seeds} seeds a design; 95 % intervals of a share, intra-cluster correlation 0.1`)
  console.log('\n| what | goal | covered | mean width | |')
  console.log('| --- | --- | --- | --- | --- |')
  for (const clusters of [20, 8]) {
    for (const share of [0.05, 0.2, 0.5]) {
      for (const skew of [0.5, 1]) {
        for (const line of clusteredShares({ clusters, share, skew }, seeds)) print(line)
      }
    }
  }
  for (const line of bounds(seeds)) print(line)
}

function print({ what, goal, covered, width }: Covered): void {
  const wanted = goal === undefined ? '' : `${(100 * goal).toFixed(0)} %`
  const outcome = goal === undefined ? '' : covered >= goal ? 'reached' : 'NOT REACHED'
  const part = `${(100 * covered).toFixed(1)} %`
  console.log(`| ${what} | ${wanted} | ${part} | ${width.toFixed(3)} | ${outcome} |`)
}
