// SPDX-License-Identifier: EUPL-1.2
import { reachChart } from '@bereik/charts'
import {
  type Comparison,
  comparisonsFor,
  conclusionOf,
  figureText,
  type Language,
  type LayerChoice,
  marginText,
  type ReachAnswer,
  type Releasable,
  reachChartWords,
  sourceSentences,
  type Trait,
  verdictWords,
} from 'bereik'
import { municipalityTexts } from '../language/municipality.ts'
import { layerId } from '../layer-id.ts'
import { useLanguage } from '../use-language.ts'
import { Badge } from './Badge.tsx'
import { Chart } from './Chart.tsx'
import { Table } from './Table.tsx'

interface ReachFigureProps {
  readonly answer: Releasable<ReachAnswer>
  readonly choice: LayerChoice
  readonly trait: Trait
  readonly download: string
}

/** The central picture for one layer and one trait; nothing when the file does not tell the trait. */
export function ReachFigure({ answer, choice, trait, download }: ReachFigureProps) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  const comparisons = comparisonsFor(answer, choice, trait)
  if (comparisons.length === 0) return null
  const source = sourceSentences(comparisons, language).join(' ')
  const chart = reachChart({
    id: `${layerId(choice)}-${trait}`,
    conclusion: conclusionOf(answer, choice, trait, language),
    figures: answer,
    choice: { ...choice, trait },
    source,
    words: reachChartWords(choice.layer, language),
  })
  return (
    <Chart
      level={3}
      conclusion={chart.title}
      panels={chart.panels.map((panel) => panel.svg)}
      source={source}
      tableLabel={texts.tableLabel}
      table={<ReachTable comparisons={comparisons} />}
      download={{ href: download, label: texts.csv }}
    />
  )
}

function ReachTable({ comparisons }: { readonly comparisons: readonly Comparison[] }) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  const layer = comparisons[0]?.layer ?? 'followers'
  const words = reachChartWords(layer, language)
  return (
    <Table
      caption={texts.tableCaption}
      columns={[
        { label: texts.classColumn },
        { label: words.layer, number: true },
        { label: texts.residentsColumn, number: true },
        { label: texts.differenceColumn, number: true },
        { label: texts.verdictColumn },
      ]}
      rows={comparisons.map((one) => ({
        key: one.class,
        cells: cellsOf(one, words.fullName(one), language),
      }))}
    />
  )
}

function cellsOf(one: Comparison, name: string, language: Language) {
  return [
    name,
    withMargin(one.share, 'share', language),
    withMargin(one.residents, 'share', language),
    withMargin(one.difference, 'points', language),
    one.verdict === null ? null : (
      <Badge key="verdict" kind={one.verdict}>
        {verdictWords[one.verdict][language]}
      </Badge>
    ),
  ]
}

type Unit = Parameters<typeof figureText>[1]

function withMargin(figure: Comparison['share'], unit: Unit, language: Language) {
  const margin = marginText(figure, unit, language)
  const text = figureText(figure, unit, language)
  if (margin === null || margin === text) return text
  return (
    <>
      {text}
      <br />
      <span className="bereik-quiet bereik-small">{margin}</span>
    </>
  )
}
