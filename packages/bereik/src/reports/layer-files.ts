// SPDX-License-Identifier: EUPL-1.2
import type { Figure } from '../figures/figure.ts'
import type { LayerSummary, ReachAnswer, Trait } from '../figures/reach-answer.ts'
import type { ColumnId } from '../language/figures-columns.ts'
import type { DataTable } from './data-table.ts'
import { figureCells, figureHeader, sourcesCell } from './figure-columns.ts'

const about = ['municipality', 'platform', 'account', 'layer', 'measured_on'] as const
const summaryColumns = [
  'total',
  'dissimilarity_age',
  'dissimilarity_gender',
  'dissimilarity_age_gender',
  'resident_part',
] as const satisfies readonly ColumnId[]

/** layers.csv: one row per layer of an account. */
export function layerTable(answer: ReachAnswer): DataTable {
  return {
    name: 'layers.csv',
    columns: [...about, 'base', ...summaryColumns, 'sources'],
    header: [...about, 'base', ...summaryColumns.flatMap(figureHeader), 'sources'],
    rows: answer.layers.map((layer) => {
      const figures = [
        layer.total,
        ...(['age', 'gender', 'age-gender'] as const).map((trait) => dissimilarityOf(layer, trait)),
        layer.residentPart,
      ]
      return [
        ...aboutCells(answer, layer),
        layer.base,
        ...figures.flatMap(figureCells),
        sourcesCell(figures),
      ]
    }),
  }
}

/** places.csv: one row per place of the platform's list. */
export function placeTable(answer: ReachAnswer): DataTable {
  return {
    name: 'places.csv',
    columns: [...about, 'place', 'place_municipality', 'share', 'sources'],
    header: [...about, 'place', 'place_municipality', ...figureHeader('share'), 'sources'],
    rows: answer.layers.flatMap((layer) =>
      layer.places.map((place) => [
        ...aboutCells(answer, layer),
        place.name,
        place.municipality,
        ...figureCells(place.share),
        sourcesCell([place.share]),
      ]),
    ),
  }
}

function aboutCells(answer: ReachAnswer, layer: LayerSummary) {
  return [
    answer.municipality.code,
    layer.platform,
    layer.account,
    layer.layer,
    layer.measuredOn,
  ] as const
}

function dissimilarityOf(layer: LayerSummary, trait: Trait): Figure {
  const found = layer.dissimilarity.find((one) => one.trait === trait)
  return found?.figure ?? { state: 'unavailable', reason: 'absent-in-file' }
}
