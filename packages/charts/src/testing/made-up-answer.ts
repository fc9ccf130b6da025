// SPDX-License-Identifier: EUPL-1.2
import type { Comparison, Figure, ReachAnswer, Releasable, Verdict } from 'bereik'
import type { ReachChartWords } from '../reach-chart.ts'

/** A made-up class: its share with margin, its residents, its verdict. Fractions. */
export type Row = readonly [
  name: string,
  share: readonly [value: number, low: number, high: number] | 'withheld' | 'unavailable',
  residents: number,
  verdict: Verdict | null,
]

/** Followers of a made-up account on Instagram. */
export function answerOf(
  trait: Comparison['trait'],
  rows: readonly Row[],
): Releasable<ReachAnswer> {
  const answer: ReachAnswer = {
    municipality: { code: 'GM9999', name: 'Voorbeelddorp' },
    comparisons: rows.map((row) => comparisonOf(trait, row)),
    layers: [],
    audiences: [],
    reactions: [],
  }
  assertMadeUp(answer)
  return answer
}

/** Nothing in it is about anybody, so there is nothing for the gate to do. */
function assertMadeUp(_answer: ReachAnswer): asserts _answer is Releasable<ReachAnswer> {}

const about = {
  platform: 'instagram',
  account: null,
  layer: 'followers',
  measuredOn: '2026-03-03',
  base: 'followers-with-known-age-and-gender',
  range: { from: 18, to: null },
} as const

export const choice = { ...about, trait: 'age' } as const

function comparisonOf(trait: Comparison['trait'], row: Row): Comparison {
  const [name, share, residents, verdict] = row
  const none: Figure = { state: 'unavailable', reason: 'followers-not-given' }
  return {
    ...about,
    trait,
    class: name,
    share: shareOf(share),
    residents: valueOf([residents, residents, residents]),
    residentsCount: none,
    ratio: none,
    difference: none,
    perHundredResidents: none,
    notReached: none,
    amongResidents: none,
    verdict,
  }
}

function shareOf(share: Row[1]): Figure {
  if (share === 'withheld') return { state: 'withheld', rule: 'fewer-than-ten' }
  if (share === 'unavailable') return { state: 'unavailable', reason: 'absent-in-file' }
  return valueOf(share)
}

function valueOf([value, low, high]: readonly [number, number, number]): Figure {
  return {
    state: 'value',
    value,
    low,
    high,
    intervalKind: 'rounding',
    base: about.base,
    measuredOn: about.measuredOn,
    method: 'share-as-in-file',
    sources: [],
  }
}

export const words: ReachChartWords = {
  layer: 'followers',
  residents: 'residents',
  margin: 'margin',
  shortName: (one) => one.class.replace(/^(women|men) /, ''),
  fullName: (one) => one.class,
  panelName: (gender) => gender,
  figure: (figure) =>
    figure.state === 'value' ? `${Math.round(figure.value * 1000) / 10}%` : `(${figure.state})`,
  verdict: (verdict) => verdict ?? 'no verdict',
  percent: (fraction) => `${Math.round(fraction * 100)}%`,
}
