// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reachChart } from '@bereik/charts'
import type { Releasable } from '../figures/disclosure/releasable.ts'
import type { ReachAnswer } from '../figures/reach-answer.ts'
import type { Tally } from '../figures/tallies/tally.ts'
import { exportFiles } from './export-files.ts'
import { report } from './report.ts'

const rest = { door: 'public', language: 'nl', madeOn: '2026-03-03', version: '0' } as const

/**
 * Never called: compiled. Each line below must be an error; one that no longer is, fails the type
 * check, and with it the promise that nothing leaves but through the gate.
 */
function refusedByTheCompiler(
  raw: ReachAnswer,
  tally: Tally,
  chart: Omit<Parameters<typeof reachChart>[0], 'figures'>,
): () => Promise<Releasable<ReachAnswer>> {
  // @ts-expect-error an answer that did not pass the gate is not reported
  report({ answer: raw, ...rest })
  // @ts-expect-error nor is a tally
  report({ answer: tally, ...rest })
  // @ts-expect-error nor exported
  exportFiles({ answer: raw, posts: [], language: 'nl' })
  // @ts-expect-error a count is no answer
  exportFiles({ answer: 1629, posts: [], language: 'nl' })
  // @ts-expect-error nor drawn
  reachChart({ ...chart, figures: raw })
  // @ts-expect-error nor served
  return async () => raw
}

test('what did not pass the gate does not compile at a door', () => {
  assert.equal(typeof refusedByTheCompiler, 'function')
})
