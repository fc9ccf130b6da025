// SPDX-License-Identifier: EUPL-1.2
import type { AgeBand, Gender, PlatformId } from '@bereik/inlets'
import { audienceColumns } from './fact-table.ts'
import type {
  AudienceKey,
  DaySeries,
  FollowerCell,
  FollowerTotal,
  PlaceCell,
  PostSummary,
  ViewCell,
  ViewTotal,
} from './facts.ts'

/** A row of an answer of DuckDB: the edge where its words become ours. */
export type Row = Readonly<Record<string, unknown>>

export function parseAudienceKey(row: Row): AudienceKey {
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
    views: typeof row.views === 'number' ? row.views : null,
    importIds: (row.imports as unknown[]).map(String),
  }
}

export function parsePostSummary(row: Row, metrics: readonly string[]): PostSummary {
  const counters: Record<string, { sum: number; posts: number }> = {}
  metrics.forEach((metric, index) => {
    const posts = Number(row[`posts${index}`])
    if (posts > 0) counters[metric] = { sum: Number(row[`sum${index}`]), posts }
  })
  return { ...parsePeriod(row), counters }
}

export function parseDaySeries(row: Row): DaySeries {
  return {
    ...accountOf(row),
    metric: String(row.metric),
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

function accountOf(row: Row): { platform: PlatformId; account: string | null } {
  return { platform: row.platform as PlatformId, account: textOrNull(row.account) }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
