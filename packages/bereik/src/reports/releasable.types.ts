// SPDX-License-Identifier: EUPL-1.2
// A promise that the compiler holds: what did not pass the gate reaches no door. Not run, only
// compiled; an error that no longer comes fails the type check.
import { reachChart } from '@bereik/charts'
import type { ReachAnswer } from '../figures/reach-answer.ts'
import type { Releasable } from '../figures/releasable.ts'
import type { Tally } from '../figures/tally.ts'
import { exportFiles } from './export-files.ts'
import { report } from './report.ts'

declare const raw: ReachAnswer
declare const tally: Tally
declare const chart: Omit<Parameters<typeof reachChart>[0], 'figures'>
const rest = { door: 'public', language: 'nl', madeOn: '2026-03-03', version: '0' } as const

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
export const served: () => Promise<Releasable<ReachAnswer>> = async () => raw
