// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId, TraitRecord } from '@bereik/inlets'
import type { TraitCell } from '../../facts/facts.ts'
import type { BaseId } from '../../language/figures-bases.ts'
import type { AudienceLayer, PartTrait } from '../audiences/audience-table.ts'
import { jointTraits } from './tally.ts'

/** A class of a table as the file has it. */
export interface PartClass {
  readonly class: string
  /** Number of units; null where the file gives shares. */
  readonly count: number | null
  readonly share: number
  readonly halfStep: number
}

/** The newest table of one trait of one layer of one account. Raw: for the gate only. */
export interface PartTable {
  readonly municipality: string
  readonly platform: PlatformId
  readonly account: string | null
  readonly layer: AudienceLayer
  readonly trait: PartTrait
  readonly measuredOn: string
  readonly base: BaseId
  /** Units with a class, where the file gives numbers; null where it gives shares. */
  readonly total: number | null
  readonly classes: readonly PartClass[]
  readonly importId: string
}

/** What is divided: of another metric the classes are no number of these. */
const metricOf: Readonly<Record<AudienceLayer, TraitRecord['metric']>> = {
  followers: 'followers',
  views: 'views',
  visitors: 'page-views',
}

const baseOf: Readonly<Record<AudienceLayer, BaseId>> = {
  followers: 'followers-with-known-trait',
  views: 'views-with-known-trait',
  visitors: 'visits-with-known-trait',
}

/** Tables of industries, functions, company sizes and places; followers first, traits as they come. */
export function partTables(
  municipality: string,
  cells: readonly TraitCell[],
): readonly PartTable[] {
  const told = cells.filter((cell) => cell.metric === metricOf[cell.layer])
  const tables = Map.groupBy(told, ({ platform, account, layer, trait }) =>
    JSON.stringify([platform, account, layer, trait]),
  )
  return [...tables.values()].flatMap((rows) => {
    const newest = rows.reduce((day, row) => (row.measuredOn > day ? row.measuredOn : day), '')
    return tableOf(
      municipality,
      rows.filter((row) => row.measuredOn === newest),
    )
  })
}

function tableOf(municipality: string, rows: readonly TraitCell[]): readonly PartTable[] {
  const [first] = rows
  if (first === undefined || !isPart(first.trait)) return []
  const { platform, account, layer, trait, measuredOn, importId } = first
  const told = rows.filter((row) => row.class !== 'unknown' && (row.count ?? row.share) !== null)
  const isCounted = told.every(({ count }) => count !== null)
  const total = isCounted ? told.reduce((sum, { count }) => sum + (count ?? 0), 0) : null
  if (told.length === 0 || total === 0) return []
  const classes = told.flatMap((row) => {
    const share = total === null ? row.share : (row.count ?? 0) / total
    const count = total === null ? null : row.count
    return share === null ? [] : [{ class: row.class, count, share, halfStep: row.step / 2 }]
  })
  const about = { municipality, platform, account, layer, trait, measuredOn, importId }
  return [{ ...about, base: baseOf[layer], total, classes: classes.toSorted(byOrderOf(trait)) }]
}

function isPart(trait: TraitCell['trait']): trait is PartTrait {
  return !jointTraits.some((one) => one === trait)
}

/** Sizes by their first number (`11-50`), all else most first; equals by name, so that it is fixed. */
function byOrderOf(trait: PartTrait): (a: PartClass, b: PartClass) => number {
  const byName = (a: PartClass, b: PartClass) => (a.class < b.class ? -1 : 1)
  if (trait === 'company-size') {
    return (a, b) => firstNumber(a.class) - firstNumber(b.class) || byName(a, b)
  }
  return (a, b) => b.share - a.share || byName(a, b)
}

function firstNumber(name: string): number {
  const found = /^\D*(\d[\d.,\s]*)/.exec(name)?.[1]
  return found === undefined ? Infinity : Number(found.replaceAll(/\D/g, ''))
}
