// SPDX-License-Identifier: EUPL-1.2
import { audienceColumns, metricColumn, quoted } from './fact-table.ts'

/**
 * The questions, as SQL with one parameter: $municipality. Days come out as text; counts as
 * INTEGER and sums of exact numbers as DOUBLE, which hold them without loss; DuckDB never adds
 * up floating numbers, because its order of adding is not fixed.
 */
export interface FactQueries {
  readonly followerCells: string
  readonly followerTotals: string
  readonly placeCells: string
  readonly views: string
  readonly postSummaries: string
  readonly daySeries: string
  readonly audiences: string
}

/** An audience that two imports hold (equal, or it would not have come in) is told once. */
const firstToTell =
  'QUALIFY ordinal = min(ordinal) OVER (PARTITION BY platform, account, measured_on)'

const order = 'ORDER BY platform, account NULLS FIRST, measured_on, ordinal, record'

/**
 * The newest observation of each thing that has one. By row number and not by a window: a window
 * carries every column through its sort, which took twice as long.
 */
function newest(table: string, thing: string, condition = 'true'): string {
  return `SELECT * FROM ${table} WHERE municipality = $municipality AND rowid IN (
    SELECT arg_max(rowid, (measured_on, ordinal, record)) FROM ${table}
    WHERE municipality = $municipality AND ${condition} GROUP BY ${thing})`
}

const post = 'platform, post_id'

const publishedBetween = `min(published_at)::DATE::VARCHAR AS first, max(published_at)::DATE::VARCHAR AS last,
    max(measured_on)::VARCHAR AS observed`

/** @param metrics ids of all metrics that posts may carry */
export function factQueries(metrics: readonly string[]): FactQueries {
  const cells = audienceColumns.map(({ name }) => quoted(name))
  const hasAudience = `(${cells.map((name) => `${name} IS NOT NULL`).join(' OR ')})`
  const views = `CASE audience_metric ${metrics
    .map((metric) => `WHEN '${metric}' THEN ${quoted(metricColumn(metric))}`)
    .join(' ')} END`
  const counters = metrics.map((metric, index) => {
    const name = quoted(metricColumn(metric))
    return `sum(${name})::DOUBLE AS sum${index}, count(${name})::INTEGER AS posts${index}`
  })
  return {
    followerCells: `SELECT import_id, platform, account, measured_on::VARCHAR AS measured, gender, age, share, step
      FROM follower_cells WHERE municipality = $municipality ${firstToTell} ${order}`,
    followerTotals: `SELECT import_id, platform, account, measured_on::VARCHAR AS measured, followers::DOUBLE AS followers, given
      FROM follower_totals WHERE municipality = $municipality
      ORDER BY platform, account NULLS FIRST, measured_on, given DESC, ordinal, record`,
    placeCells: `SELECT import_id, platform, account, measured_on::VARCHAR AS measured, kind, name, share, step
      FROM place_cells WHERE municipality = $municipality ${firstToTell} ${order}`,
    views: `SELECT platform, account, audience_metric AS metric, count(*)::INTEGER AS posts,
        CASE WHEN count(${views}) = count(*) THEN sum(${views})::DOUBLE END AS views,
        ${publishedBetween}, list_sort(list(DISTINCT import_id)) AS imports,
        ${cells.map((name) => `sum(${name})::DOUBLE AS ${name}`).join(', ')}
      FROM (${newest('posts', post, hasAudience)}) GROUP BY platform, account, audience_metric
      QUALIFY row_number() OVER (
        PARTITION BY platform, account ORDER BY count(*) DESC, audience_metric) = 1
      ORDER BY platform, account NULLS FIRST`,
    postSummaries: `SELECT platform, account, count(*)::INTEGER AS posts, ${publishedBetween},
        ${counters.join(', ')}
      FROM (${newest('posts', post)}) GROUP BY platform, account ORDER BY platform, account NULLS FIRST`,
    daySeries: `SELECT platform, account, metric, count(*)::INTEGER AS days, min(date)::VARCHAR AS first,
        max(date)::VARCHAR AS last, sum(value)::DOUBLE AS sum
      FROM (${newest('days', 'platform, account, metric, date')})
      GROUP BY platform, account, metric ORDER BY platform, account NULLS FIRST, metric`,
    audiences: `SELECT DISTINCT import_id, platform, account, measured_on::VARCHAR AS measured FROM (
        SELECT import_id, platform, account, measured_on, municipality FROM follower_cells
        UNION ALL SELECT import_id, platform, account, measured_on, municipality FROM place_cells
        UNION ALL SELECT import_id, platform, account, measured_on, municipality
          FROM follower_totals WHERE given = 'in-file')
      WHERE municipality = $municipality ORDER BY ALL`,
  }
}
