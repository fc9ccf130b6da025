// SPDX-License-Identifier: EUPL-1.2
import { metrics, type PlatformId, platforms } from '@bereik/inlets'
import type { HealthReason } from '../../language/health.ts'
import { dayAfter, daysBetween } from './days.ts'
import type { AccountHealth, Gap, HealthLine, HealthSubject, Known } from './health.ts'

/** A quarter and some days of grace: audiences are fetched four times a year. */
const audienceDays = 100
/** A month and some days: posts and series per day are fetched monthly. */
const seriesDays = 35
/** Platforms are late by up to this many days. */
const lateDays = 3

/** Metrics of which a platform leaves out the days on which nothing happened. */
const absentIsNone = new Set(['follows', 'page-likes'])

/** What a download holds that tells of a subject. */
const holding = {
  audience: 'audience',
  posts: 'posts',
  counter: 'posts',
  metric: 'days',
  reactions: 'reactions',
} as const

/** Every subject of one account: what stands, and what its platform could give beside that. */
export function accountHealth(
  platform: PlatformId,
  account: string | null,
  known: readonly Known[],
  today: string,
): AccountHealth {
  const lines = known.map((one) => lineOf(one, known, today))
  const missing = (['audience', 'posts'] as const)
    .filter((kind) => known.every(({ subject }) => subject.kind !== kind))
    .flatMap((kind) =>
      neverBrought(platform, kind === 'posts' ? { kind } : { kind, layer: null, part: null }),
    )
  return { platform, account, lines: [...lines, ...missing] }
}

function lineOf(known: Known, others: readonly Known[], today: string): HealthLine {
  const { platform, subject, last, value } = known
  const reason = reasonOf(known, others, today)
  const isFine = reason === 'up-to-date' || reason === 'absent-is-none'
  return {
    subject,
    last: { state: 'value', on: last, value },
    gap: gapOf(known, reason, today),
    reason,
    download: isFine || reason === 'metric-retired' ? null : downloadFor(platform, subject),
  }
}

function reasonOf(known: Known, others: readonly Known[], today: string): HealthReason {
  const { platform, subject, first, last, days } = known
  if ('metric' in subject && isRetired(platform, subject.metric, today)) return 'metric-retired'
  if (subject.kind === 'counter') return 'stopped-before-others'
  if (subject.kind === 'reactions') return 'up-to-date'
  const age = daysBetween(last, today)
  if (age > (subject.kind === 'audience' ? audienceDays : seriesDays)) return 'too-old'
  if (subject.kind !== 'metric') return 'up-to-date'
  const newest = others.reduce(
    (latest, one) => (one.subject.kind === 'metric' && one.last > latest ? one.last : latest),
    last,
  )
  if (absentIsNone.has(subject.metric)) {
    return days !== null && days <= daysBetween(first, last) ? 'absent-is-none' : 'up-to-date'
  }
  if (daysBetween(last, newest) > lateDays) return 'stopped-before-others'
  return days !== null && days <= daysBetween(first, last) ? 'days-absent' : 'up-to-date'
}

/** Its last definition on this platform ended. */
function isRetired(platform: PlatformId, metric: string, today: string): boolean {
  const periods = metrics.find(({ id }) => id === metric)?.periods ?? []
  const last = periods.filter((period) => period.platform === platform).at(-1)
  return last !== undefined && last.to !== null && last.to < today
}

function gapOf(known: Known, reason: HealthReason, today: string): Gap | null {
  const { first, last, days } = known
  if (reason === 'days-absent' && days !== null) {
    return { from: first, to: last, days: daysBetween(first, last) + 1 - days }
  }
  if (reason !== 'too-old' && reason !== 'stopped-before-others') return null
  return { from: dayAfter(last), to: today, days: daysBetween(last, today) }
}

function neverBrought(platform: PlatformId, subject: HealthSubject): readonly HealthLine[] {
  const download = downloadFor(platform, subject)
  if (download === null) return []
  return [
    {
      subject,
      last: { state: 'unavailable' },
      gap: null,
      reason: 'never-brought',
      download,
    },
  ]
}

function downloadFor(platform: PlatformId, subject: HealthSubject): string | null {
  const kind = holding[subject.kind]
  const all = platforms.find(({ id }) => id === platform)?.downloads ?? []
  return all.find(({ by, holds }) => by === 'staff' && holds.includes(kind))?.id ?? null
}
