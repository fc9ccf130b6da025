// SPDX-License-Identifier: EUPL-1.2
import type { Comparison, Figure, Gender, ReachAnswer, Releasable, Trait, Verdict } from 'bereik'
import { drawReach } from './draw-reach.ts'

/** The words of one language, handed in: this package draws and does not translate. */
export interface ReachChartWords {
  /** The layer and the residents, as the legend names them. */
  readonly layer: string
  readonly residents: string
  /** What the thin line with two ends is. */
  readonly margin: string
  /** A class in a picture that names the gender above it. */
  readonly shortName: (comparison: Comparison) => string
  /** A class by itself, in a table or a sentence. */
  readonly fullName: (comparison: Comparison) => string
  /** The heading of one of the small pictures side by side. */
  readonly panelName: (gender: Gender) => string
  /** A figure as text: a percentage, or in words that it is hidden or not known. */
  readonly figure: (figure: Figure) => string
  readonly verdict: (verdict: Verdict | null) => string
  readonly percent: (fraction: number) => string
}

/** Which comparisons of an answer to draw. */
export interface ReachChartChoice {
  readonly platform: Comparison['platform']
  readonly account: string | null
  readonly layer: Comparison['layer']
  readonly base: Comparison['base']
  readonly trait: Trait
}

/** A chart cannot be made without its finding, its figures and where they come from. */
export interface ReachChartInput {
  /** Starts the ids inside the picture; unique on the page. */
  readonly id: string
  /** One plain sentence: the visible heading beside the picture, and the title of a single one. */
  readonly conclusion: string
  readonly figures: Releasable<ReachAnswer>
  readonly choice: ReachChartChoice
  /** Where the figures come from and which day they hold for, in a sentence. */
  readonly source: string
  readonly words: ReachChartWords
}

/** One row of the table that stands beside every picture. */
export interface ReachChartRow {
  readonly name: string
  readonly share: string
  readonly residents: string
  readonly verdict: string
  readonly comparison: Comparison
}

/** One picture as SVG text, 320 units wide, to be put beside its neighbours or under them. */
export interface ReachChartPanel {
  readonly name: string | null
  readonly svg: string
}

export interface ReachChart {
  readonly title: string
  readonly description: string
  readonly source: string
  /** One per gender where both traits are drawn, else one. All on the same scale. */
  readonly panels: readonly ReachChartPanel[]
  /** All panels under one another as text. */
  readonly svg: string
  readonly rows: () => readonly ReachChartRow[]
}

/** The central picture: per class the layer beside the residents, with margins and verdict. */
export function reachChart(input: ReachChartInput): ReachChart {
  const chosen = input.figures.comparisons.filter((one) => isChosen(one, input.choice))
  const most = scaleEnd(chosen)
  const panels = panelsOf(chosen).map(({ gender, comparisons }, index) => {
    const name = gender === null ? null : input.words.panelName(gender)
    const svg = drawReach({
      id: `${input.id}-${index + 1}`,
      // The finding stands beside the pictures; with each of two it would be heard three times.
      title: name === null ? input.conclusion : `${name}.`,
      description: describe(comparisons, input.words),
      name,
      comparisons,
      most,
      words: input.words,
    })
    return { name, svg }
  })
  return {
    title: input.conclusion,
    description: describe(chosen, input.words),
    source: input.source,
    panels,
    svg: panels.map((panel) => panel.svg).join('\n'),
    rows: () => chosen.map((one) => rowOf(one, input.words)),
  }
}

function isChosen(one: Comparison, choice: ReachChartChoice): boolean {
  return (
    one.platform === choice.platform &&
    one.account === choice.account &&
    one.layer === choice.layer &&
    one.base === choice.base &&
    one.trait === choice.trait
  )
}

function panelsOf(
  comparisons: readonly Comparison[],
): readonly { gender: Gender | null; comparisons: readonly Comparison[] }[] {
  const sides = (['women', 'men'] as const)
    .map((gender) => ({
      gender,
      comparisons: comparisons.filter((one) => one.class.startsWith(`${gender} `)),
    }))
    .filter((panel) => panel.comparisons.length > 0)
  return sides.length > 0 ? sides : [{ gender: null, comparisons }]
}

/** The largest end of any margin, so that all panels share one scale; never 0. */
function scaleEnd(comparisons: readonly Comparison[]): number {
  const ends = comparisons
    .flatMap((one) => [one.share, one.residents])
    .map((figure) => (figure.state === 'value' ? figure.high : 0))
  return Math.max(0.01, ...ends)
}

function rowOf(one: Comparison, words: ReachChartWords): ReachChartRow {
  return {
    name: words.fullName(one),
    share: words.figure(one.share),
    residents: words.figure(one.residents),
    verdict: words.verdict(one.verdict),
    comparison: one,
  }
}

function describe(comparisons: readonly Comparison[], words: ReachChartWords): string {
  return comparisons
    .map((one) => rowOf(one, words))
    .map(
      (row) =>
        `${row.name}: ${words.layer} ${row.share}, ${words.residents} ${row.residents}, ${row.verdict}.`,
    )
    .join(' ')
}
