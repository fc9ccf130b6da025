// SPDX-License-Identifier: EUPL-1.2
import { accountOf, type Row, textOrNull } from './fact-rows.ts'
import type { LastAudience, LastDays, LastGood, LastPosts, LastReactions } from './last-good.ts'

/** The answers to the four questions behind `lastGood`, in this order. */
export type LastGoodRows = Readonly<Record<keyof LastGood, readonly Row[]>>

export function parseLastGood(rows: LastGoodRows, metrics: readonly string[]): LastGood {
  return {
    days: rows.days.map(parseDays),
    posts: rows.posts.map((row) => parsePosts(row, metrics)),
    audiences: rows.audiences.map(parseAudience),
    reactions: rows.reactions.map(parseReactions),
  }
}

function parseDays(row: Row): LastDays {
  return {
    ...accountOf(row),
    metric: String(row.metric),
    from: String(row.first),
    to: String(row.last),
    days: Number(row.days),
    value: Number(row.value),
    importId: String(row.import_id),
  }
}

function parsePosts(row: Row, metrics: readonly string[]): LastPosts {
  return {
    ...accountOf(row),
    posts: Number(row.posts),
    lastPublishedOn: textOrNull(row.last),
    observedOn: String(row.observed),
    importId: String(row.import_id),
    counters: metrics.flatMap((metric, index) => {
      const posts = Number(row[`posts${index}`])
      const lastPublishedOn = textOrNull(row[`last${index}`])
      const observedOn = String(row[`observed${index}`])
      return posts > 0 ? [{ metric, posts, lastPublishedOn, observedOn }] : []
    }),
  }
}

function parseAudience(row: Row): LastAudience {
  return {
    ...accountOf(row),
    layer: row.layer as LastAudience['layer'],
    part: row.part as LastAudience['part'],
    measuredOn: String(row.measured),
    days: Number(row.days),
    importId: String(row.import_id),
  }
}

function parseReactions(row: Row): LastReactions {
  return {
    ...accountOf(row),
    lastOn: textOrNull(row.last),
    observedOn: String(row.observed),
    importId: String(row.import_id),
  }
}
