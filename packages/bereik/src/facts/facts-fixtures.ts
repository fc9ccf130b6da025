// SPDX-License-Identifier: EUPL-1.2
import type { PostRecord, ReactionRecord, ReadRow } from '@bereik/inlets'
import type { FactsContext } from './facts.ts'

export function aContext(importId: string, changes: Partial<FactsContext> = {}): FactsContext {
  return {
    importId,
    municipality: 'GM0363',
    platform: 'facebook',
    account: null,
    measuredOn: '2026-03-03',
    followers: null,
    ...changes,
  }
}

export async function* batchesOf(rows: readonly ReadRow[]) {
  yield rows.slice(0, 1)
  yield rows.slice(1)
}

/** Four records of an audience file: followers, two lines of ages, one of places. */
export function audience(): readonly ReadRow[] {
  const step = 0.001
  return [
    { line: 1, record: { kind: 'followers', followers: 1629 } },
    {
      line: 5,
      record: {
        kind: 'age-gender',
        age: '18-24',
        cells: [
          { gender: 'women', share: 0.106, step },
          { gender: 'men', share: 0.065, step },
        ],
      },
    },
    {
      line: 6,
      record: {
        kind: 'age-gender',
        age: '65+',
        cells: [
          { gender: 'women', share: 0.03, step },
          { gender: 'men', share: 0, step },
        ],
      },
    },
    {
      line: 9,
      record: {
        kind: 'places',
        shares: [
          { name: "'s-Gravenhage, Zuid-Holland", share: 0.137, step },
          { name: 'Gouda', share: 0.1, step },
        ],
      },
    },
  ]
}

export function aPost(line: number, changes: Partial<PostRecord> = {}): ReadRow {
  return {
    line,
    record: {
      kind: 'post',
      postId: 'p1',
      accountId: '1001',
      account: 'Gemeente Voorbeelddorp',
      publishedAt: '2026-02-01T09:30',
      postType: 'photos',
      text: 'GFT wordt een dag later opgehaald.',
      permalink: 'https://voorbeeld.invalid/p1',
      durationSeconds: 0,
      counters: {},
      audience: [],
      ...changes,
    },
  }
}

export function aDay(line: number, date: string, value: number): ReadRow {
  return { line, record: { kind: 'day', metric: 'views', date, value } }
}

export function aReaction(changes: Partial<ReactionRecord>): ReadRow {
  const record: ReactionRecord = {
    kind: 'reaction',
    reaction: 'comment',
    reactionId: '~1',
    postId: 'p1',
    at: '2026-02-01T10:00',
    reactor: '~42',
    text: 'Dank voor het bericht.',
    counters: {},
    ...changes,
  }
  return { line: 2, record }
}
