// SPDX-License-Identifier: EUPL-1.2
import type { AgeBand, Gender, PlatformId } from '../../vocabulary.ts'
import { type AudienceColumn, audienceColumnOf } from './audience-column.ts'
import { columnOf, type Field } from './columns.ts'

/** A figure and the columns it stands in: more than one when a heading occurs twice. */
export interface FigureColumns {
  readonly heading: string
  readonly whole: boolean
  readonly columns: number[]
}

export interface AudienceColumns extends FigureColumns {
  readonly gender: Gender
  readonly age: AgeBand
  /** The metric this is a part of. */
  readonly of: string
}

/** What the headings of one file say. */
export interface GatheredColumns {
  /** First column of each field. */
  readonly fields: Map<Field, number>
  readonly counters: Map<string, FigureColumns>
  readonly audience: Map<string, AudienceColumns>
  /** False when an audience column has an age or gender nobody knows: then none of them is read. */
  audienceUnderstood: boolean
  /** Platforms whose exports alone have one of these columns. */
  readonly platforms: Set<PlatformId>
  readonly unknown: string[]
}

export function gatherColumns(headings: readonly string[]): GatheredColumns {
  const gathered: GatheredColumns = {
    fields: new Map(),
    counters: new Map(),
    audience: new Map(),
    audienceUnderstood: true,
    platforms: new Set(),
    unknown: [],
  }
  for (const [at, heading] of headings.entries()) {
    const group = audienceColumnOf(heading)
    if (group === null) addColumn(gathered, at, heading)
    else addAudienceColumn(gathered, at, heading, group)
  }
  return gathered
}

function addColumn(gathered: GatheredColumns, at: number, heading: string): void {
  const { fields, counters, platforms, unknown } = gathered
  const column = columnOf(heading)
  if (column.is === 'unknown') unknown.push(heading)
  if (column.is === 'field') {
    if (!fields.has(column.field)) fields.set(column.field, at)
    if (column.platform !== null) platforms.add(column.platform)
  }
  if (column.is === 'counter') {
    const known = counters.get(column.metric)
    if (known === undefined) {
      counters.set(column.metric, { heading, whole: column.whole, columns: [at] })
    } else known.columns.push(at)
  }
}

function addAudienceColumn(
  gathered: GatheredColumns,
  at: number,
  heading: string,
  column: AudienceColumn,
): void {
  if (column.is === 'not-understood') {
    gathered.audienceUnderstood = false
    gathered.unknown.push(heading)
  }
  if (column.is !== 'cell') return
  const { gender, age, of } = column
  const key = `${of} ${gender} ${age}`
  const known = gathered.audience.get(key)
  if (known === undefined) {
    gathered.audience.set(key, { heading, whole: true, columns: [at], gender, age, of })
  } else known.columns.push(at)
}
