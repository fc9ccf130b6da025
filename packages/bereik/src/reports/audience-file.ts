// SPDX-License-Identifier: EUPL-1.2
import type { AudienceTable } from '../figures/audiences/audience-table.ts'
import type { ReachAnswer } from '../figures/reach-answer.ts'
import type { DataTable } from './data-table.ts'
import { figureCells, figureHeader, sourcesCell, sourcesText } from './figure-columns.ts'

const about = [
  'municipality',
  'platform',
  'account',
  'layer',
  'measured_on',
  'base',
  'trait',
  'class',
] as const

/** audiences.csv: one row per class of a trait without residents; `*` is all others together. */
export function audienceFile(answer: ReachAnswer): DataTable {
  return {
    name: 'audiences.csv',
    columns: [...about, 'count', 'share', 'sources'],
    header: [...about, ...figureHeader('count'), ...figureHeader('share'), 'sources'],
    rows: answer.audiences.flatMap((table) =>
      classesOf(table).map((one) => [
        answer.municipality.code,
        table.platform,
        table.account,
        table.layer,
        table.measuredOn,
        table.base,
        table.trait,
        one.class,
        ...figureCells(one.count),
        ...figureCells(one.share),
        sourcesCell([one.count, one.share]),
      ]),
    ),
  }
}

/** Where no class may be shown, one row says why. */
function classesOf({ classes, rest, total }: AudienceTable) {
  const shown = rest === null ? classes : [...classes, { class: '*', ...rest }]
  return shown.length > 0 ? shown : [{ class: '*', count: total, share: total }]
}

/** reactions.csv: one row per account, kind and year. No row is about a person. */
export function reactionFile(answer: ReachAnswer): DataTable {
  const columns = ['municipality', 'platform', 'account', 'measured_on'] as const
  const kinds = ['reaction', 'year'] as const
  return {
    name: 'reactions.csv',
    columns: [...columns, ...kinds, 'reactions', 'reactors', 'sources'],
    header: [
      ...columns,
      ...kinds,
      ...figureHeader('reactions'),
      ...figureHeader('reactors'),
      'sources',
    ],
    rows: answer.reactions.map((one) => [
      answer.municipality.code,
      one.platform,
      one.account,
      one.measuredOn,
      one.reaction,
      one.year,
      ...figureCells(one.reactions),
      ...figureCells(one.reactors),
      sourcesText(one.sources),
    ]),
  }
}
