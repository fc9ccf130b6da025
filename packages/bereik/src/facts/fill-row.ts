// SPDX-License-Identifier: EUPL-1.2
import type { InletRecord, PlatformId } from '@bereik/inlets'
import type { ColumnBatch } from './column-batch.ts'
import { audienceColumns } from './fact-table.ts'

type RecordOf<K extends InletRecord['kind']> = Extract<InletRecord, { kind: K }>

/** What a row says beside its record. `record` numbers the records of an import, from 1. */
export interface RowAbout {
  readonly platform: PlatformId
  readonly account: string | null
  readonly record: number
}

function begin(batch: ColumnBatch, { platform, account }: RowAbout): void {
  batch.set(0, platform)
  batch.set(1, account)
}

/** @param metricColumns where the column of each metric stands */
export function fillPost(
  batch: ColumnBatch,
  about: RowAbout,
  post: RecordOf<'post'>,
  metricColumns: ReadonlyMap<string, number>,
): void {
  begin(batch, about)
  batch.set(2, post.postId)
  batch.set(3, post.publishedAt)
  batch.set(4, post.postType)
  batch.set(5, post.text)
  batch.set(6, post.permalink)
  batch.set(7, post.durationSeconds)
  batch.set(8, post.audienceMetric ?? null)
  for (const { gender, age, views } of post.audience) {
    batch.set(firstAudienceColumn + audienceIndex(gender, age), views)
  }
  for (const metric in post.counters) {
    const value = post.counters[metric]
    if (value === null || value === undefined) continue
    const column = metricColumns.get(metric)
    if (column === undefined) throw new Error(`no metric ${metric}`)
    batch.set(column, value)
  }
  batch.endRow(about.record)
}

const firstAudienceColumn = 9

const audienceIndexes = new Map(audienceColumns.map(({ name }, index) => [name, index]))

function audienceIndex(gender: string, age: string): number {
  return audienceIndexes.get(`${gender} ${age}`) ?? -1
}

export function fillDay(batch: ColumnBatch, about: RowAbout, day: RecordOf<'day'>): void {
  begin(batch, about)
  batch.set(2, day.metric)
  batch.set(3, day.date)
  batch.set(4, day.value)
  batch.endRow(about.record)
}

/** One row per figure; each carries the text of all, so that they are repeated together. */
export function fillDays(batch: ColumnBatch, about: RowAbout, days: RecordOf<'day-figures'>): void {
  const told = Object.entries(days.values).filter(([, value]) => value !== null)
  const text = JSON.stringify(told.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  for (const [metric, value] of told) {
    begin(batch, { ...about, account: about.account ?? days.account ?? null })
    batch.set(2, metric)
    batch.set(3, days.date)
    batch.set(4, value)
    batch.set(5, days.definition ?? null)
    batch.set(6, text)
    batch.endRow(about.record)
  }
}

export function fillFollowers(
  batch: ColumnBatch,
  about: RowAbout,
  followers: number,
  given: 'in-file' | 'by-user',
): void {
  begin(batch, about)
  batch.set(2, given)
  batch.set(3, followers)
  batch.endRow(about.record)
}

export function fillCells(
  batch: ColumnBatch,
  about: RowAbout,
  record: RecordOf<'age-gender'>,
): void {
  const text = JSON.stringify([record.age, record.cells])
  for (const cell of record.cells) {
    begin(batch, about)
    batch.set(2, text)
    batch.set(3, cell.gender)
    batch.set(4, record.age)
    batch.set(5, cell.share)
    batch.set(6, cell.step)
    batch.endRow(about.record)
  }
}

export function fillPlaces(
  batch: ColumnBatch,
  about: RowAbout,
  record: RecordOf<'places' | 'countries' | 'pages'>,
): void {
  const text = JSON.stringify(record.shares)
  for (const place of record.shares) {
    begin(batch, about)
    batch.set(2, record.kind)
    batch.set(3, text)
    batch.set(4, place.name)
    batch.set(5, place.share)
    batch.set(6, place.step)
    batch.endRow(about.record)
  }
}

export function fillTrait(batch: ColumnBatch, about: RowAbout, part: RecordOf<'trait'>): void {
  begin(batch, about)
  batch.set(2, part.layer)
  batch.set(3, part.trait)
  batch.set(4, part.class)
  batch.set(5, part.metric)
  batch.set(6, part.count)
  batch.set(7, part.share)
  batch.set(8, part.step)
  batch.endRow(about.record)
}

export function fillReaction(
  batch: ColumnBatch,
  about: RowAbout,
  reaction: RecordOf<'reaction'>,
): void {
  const counters = Object.entries(reaction.counters).filter(([, value]) => value !== null)
  begin(batch, about)
  batch.set(2, reaction.postId)
  batch.set(3, pseudonymNumber(reaction.reactionId))
  batch.set(4, reaction.reaction)
  batch.set(5, reaction.at)
  batch.set(6, pseudonymNumber(reaction.reactor))
  batch.set(7, reaction.text)
  if (counters.length > 0) {
    batch.set(8, JSON.stringify(counters.toSorted(([a], [b]) => (a < b ? -1 : 1))))
  }
  batch.endRow(about.record)
}

/**
 * The decimal number of a pseudonym: `~42` is 42, in 8 bytes.
 *
 * @throws Error when it is none: an id of a person would be stored as it is
 */
function pseudonymNumber(pseudonym: string | null): string | null {
  if (pseudonym === null) return null
  if (!/^~[0-9]{1,19}$/.test(pseudonym)) throw new Error('an id that is no pseudonym')
  return pseudonym.slice(1)
}
