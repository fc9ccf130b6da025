// SPDX-License-Identifier: EUPL-1.2

import type { Figure } from '../figures/figure.ts'
import type { Comparison, ReachAnswer } from '../figures/reach-answer.ts'
import type { ColumnId } from '../language/figures-columns.ts'
import type { Cell } from './csv.ts'
import type { DataTable } from './data-table.ts'
import { figureCells, figureHeader, sourcesCell } from './figure-columns.ts'

/** The figures of a comparison in the order of the columns. */
const figureColumns: readonly (readonly [ColumnId, (one: Comparison) => Figure])[] = [
  ['share', (one) => one.share],
  ['residents', (one) => one.residents],
  ['residents_count', (one) => one.residentsCount],
  ['ratio', (one) => one.ratio],
  ['difference', (one) => one.difference],
  ['per_hundred_residents', (one) => one.perHundredResidents],
  ['not_reached', (one) => one.notReached],
  ['among_residents', (one) => one.amongResidents],
]

const before: readonly ColumnId[] = [
  'municipality',
  'municipality_name',
  'platform',
  'account',
  'layer',
  'measured_on',
  'base',
  'range_from',
  'range_to',
  'trait',
  'class',
  'verdict',
  'n',
  'coded_share',
  'ratio_below',
]

/** comparisons.csv: one row per class of a trait of a layer of an account. */
export function comparisonTable(answer: ReachAnswer): DataTable {
  return {
    name: 'comparisons.csv',
    columns: [...before, ...figureColumns.map(([column]) => column), 'approximated', 'sources'],
    header: [
      ...before,
      ...figureColumns.flatMap(([column]) => figureHeader(column)),
      'approximated',
      'sources',
    ],
    rows: answer.comparisons.map((one) => rowOf(answer, one)),
  }
}

function rowOf(answer: ReachAnswer, one: Comparison): readonly Cell[] {
  const { share, residents } = one
  const approximated = residents.state === 'value' ? (residents.approximated ?? []) : []
  return [
    answer.municipality.code,
    answer.municipality.name,
    one.platform,
    one.account,
    one.layer,
    one.measuredOn,
    one.base,
    one.range.from,
    one.range.to,
    one.trait,
    one.class,
    one.verdict,
    share.state === 'value' ? (share.n ?? null) : null,
    share.state === 'value' ? (share.codedShare ?? null) : null,
    share.state === 'withheld' ? (share.ratioBelow ?? null) : null,
    ...figureColumns.flatMap(([, figureOf]) => figureCells(figureOf(one))),
    approximated
      .map(({ reason, offBy }) => `${reason}${offBy === null ? '' : ` ${offBy}`}`)
      .join('; '),
    sourcesCell([share, residents]),
  ]
}
