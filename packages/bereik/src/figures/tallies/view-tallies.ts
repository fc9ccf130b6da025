// SPDX-License-Identifier: EUPL-1.2
import type { ViewCell, ViewTotal } from '../../facts/facts.ts'
import type { BaseId } from '../../language/figures-bases.ts'
import { declaredRange } from './declared-range.ts'
import { jointTraits, type Tally } from './tally.ts'

/** The view rows of one municipality, as the facts hold them. */
export interface ViewFacts {
  readonly municipality: string
  readonly cells: readonly ViewCell[]
  readonly totals: readonly ViewTotal[]
}

/** One tally per account and definition of a view, where posts have audience columns. */
export function viewTallies(facts: ViewFacts): readonly Tally[] {
  return facts.totals.flatMap((total) => {
    const rows = facts.cells.filter(
      (cell) =>
        cell.platform === total.platform &&
        cell.account === total.account &&
        cell.metric === total.metric,
    )
    const known = rows.reduce((sum, row) => sum + row.views, 0)
    return known > 0 ? [tallyOfViews(facts.municipality, total, rows, known)] : []
  })
}

function tallyOfViews(
  municipality: string,
  total: ViewTotal,
  rows: readonly ViewCell[],
  known: number,
): Tally {
  const { range, bands } = declaredRange(rows.map((row) => row.age))
  const { firstPublishedOn: from, lastPublishedOn: to } = total
  const coded = codedShare(known, total.views)
  return {
    municipality,
    platform: total.platform,
    account: total.account,
    layer: 'views',
    period: from !== null && to !== null ? { from, to } : null,
    measuredOn: total.observedOn,
    traits: jointTraits,
    range,
    bands,
    cells: rows.map(({ gender, age, views }) => ({
      gender,
      age,
      share: views / known,
      halfStep: 0,
    })),
    total: { count: known, method: 'total-counted' },
    codedShare: { age: coded, gender: coded },
    sharesOf: 'known',
    base: baseOf(total.metric),
    method: 'share-of-counted-views',
    places: [],
    importIds: total.importIds,
  }
}

/** Views of two definitions stand apart: they are never added up (inlets.md). */
function baseOf(metric: string): BaseId {
  return metric === 'three-second-views'
    ? 'three-second-views-with-known-age-and-gender'
    : 'views-with-known-age-and-gender'
}

/** More known views than views is a file that contradicts itself: then nothing is said. */
function codedShare(known: number, views: number | null): number | null {
  return views === null || views < known ? null : known / views
}
