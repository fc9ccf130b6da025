// SPDX-License-Identifier: EUPL-1.2
import type { AgeBand, Gender, PlatformId, Trait } from '@bereik/inlets'
import type { CounterSlot } from './counter-slots.ts'
import { audienceColumns } from './fact-table.ts'
import type {
  Audience,
  AudienceKey,
  DaySeries,
  FollowerCell,
  FollowerDay,
  FollowerTotal,
  PlaceCell,
  PostSummary,
  TraitCell,
  ViewCell,
  ViewTotal,
} from './facts.ts'
import { parseDaysText } from './metric-breaks.ts'

/** A row of an answer of DuckDB: the edge where its words become ours. */
export type Row = Readonly<Record<string, unknown>>

export function parseAudience(row: Row): Audience {
  return { ...parseAudienceKey(row), part: row.part as Audience['part'] }
}

function parseAudienceKey(row: Row): AudienceKey {
  return {
    importId: String(row.import_id),
    ...accountOf(row),
    measuredOn: String(row.measured),
  }
}

export function parseFollowerCell(row: Row): FollowerCell {
  return {
    ...parseAudienceKey(row),
    gender: row.gender as Gender,
    age: row.age as AgeBand,
    share: Number(row.share),
    step: Number(row.step),
  }
}

export function parseFollowerTotal(row: Row): FollowerTotal {
  return {
    ...parseAudienceKey(row),
    followers: Number(row.followers),
    given: row.given as FollowerTotal['given'],
  }
}

export function parseFollowerDay(row: Row): FollowerDay {
  return {
    importId: String(row.import_id),
    ...accountOf(row),
    date: String(row.day),
    followers: Number(row.followers),
  }
}

export function parseTraitCell(row: Row): TraitCell {
  return {
    ...parseAudienceKey(row),
    layer: row.layer as TraitCell['layer'],
    trait: row.trait as Trait,
    class: String(row.class),
    metric: String(row.metric),
    count: numberOrNull(row.count),
    share: numberOrNull(row.share),
    step: numberOrNull(row.step) ?? 0,
  }
}

export function parsePlaceCell(row: Row): PlaceCell {
  return {
    ...parseAudienceKey(row),
    kind: row.kind as PlaceCell['kind'],
    name: String(row.name),
    share: Number(row.share),
    step: Number(row.step),
  }
}

export function parseViewCells(row: Row): readonly ViewCell[] {
  return audienceColumns.flatMap(({ gender, age, name }) => {
    const views = row[name]
    return typeof views === 'number'
      ? [{ ...accountOf(row), metric: String(row.metric), gender, age, views }]
      : []
  })
}

export function parseViewTotal(row: Row): ViewTotal {
  return {
    ...parsePeriod(row),
    metric: String(row.metric),
    views: numberOrNull(row.views),
    importIds: (row.imports as unknown[]).map(String),
  }
}

export function parsePostSummary(row: Row, slots: readonly CounterSlot[]): PostSummary {
  const counters = slots.flatMap(({ metric, period }, index) => {
    const posts = Number(row[`posts${index}`])
    return posts > 0 ? [{ metric, period, sum: Number(row[`sum${index}`]), posts }] : []
  })
  return { ...parsePeriod(row), counters }
}

export function parseDaySeries(row: Row): DaySeries {
  return {
    ...accountOf(row),
    metric: String(row.metric),
    definition: textOrNull(row.definition),
    period: parseDaysText(row.period),
    days: Number(row.days),
    from: String(row.first),
    to: String(row.last),
    sum: Number(row.sum),
  }
}

function parsePeriod(row: Row) {
  return {
    ...accountOf(row),
    posts: Number(row.posts),
    firstPublishedOn: textOrNull(row.first),
    lastPublishedOn: textOrNull(row.last),
    observedOn: String(row.observed),
  }
}

export function accountOf(row: Row): { platform: PlatformId; account: string | null } {
  return { platform: row.platform as PlatformId, account: textOrNull(row.account) }
}

export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

export function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
