// SPDX-License-Identifier: EUPL-1.2
import { reachChart } from '@bereik/charts'
import {
  accountName,
  type Comparison,
  comparisonsFor,
  conclusionOf,
  figureText,
  type Language,
  type LayerChoice,
  layerWords,
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
  const layer = texts.layerHeading(layerWords[choice.layer][language], accountName(choice))
  const caption = texts.tableCaption(layer, texts.by[trait])
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
      name={`${layer}, ${texts.by[trait]}`}
      conclusion={chart.title}
      panels={chart.panels.map((panel) => panel.svg)}
      source={source}
      tableLabel={texts.tableLabel}
      tableName={caption}
      table={<ReachTable caption={caption} comparisons={comparisons} />}
      download={{ href: download, label: texts.csv }}
    />
  )
}

interface ReachTableProps {
  readonly caption: string
  readonly comparisons: readonly Comparison[]
}

function ReachTable({ caption, comparisons }: ReachTableProps) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  const layer = comparisons[0]?.layer ?? 'followers'
  const words = reachChartWords(layer, language)
  return (
    <Table
      caption={caption}
      columns={[
        { label: texts.classColumn },
        { label: capital(words.layer), number: true },
        { label: texts.residentsColumn, number: true },
        { label: texts.differenceColumn, number: true },
        { label: texts.verdictColumn },
      ]}
      rows={comparisons.map((one) => ({
        key: one.class,
        cells: cellsOf(one, capital(words.fullName(one)), language),
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

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
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
