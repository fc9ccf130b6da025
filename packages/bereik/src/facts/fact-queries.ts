// SPDX-License-Identifier: EUPL-1.2
import { metricColumn, quoted } from './fact-table.ts'
import { daysText, isWithin, metricBreaks } from './metric-breaks.ts'
import { newest } from './newest.ts'

/**
 * The questions, as SQL with one parameter: $municipality. Days come out as text; counts as
 * INTEGER and sums of exact numbers as DOUBLE, which hold them without loss; DuckDB never adds
 * up floating numbers, because its order of adding is not fixed.
 */
export interface FactQueries {
  readonly followerCells: string
  readonly followerTotals: string
  readonly followerDays: string
  readonly placeCells: string
  readonly traitCells: string
  /** One row: how many posts have each metric, as `posts0`, `posts1`, ... */
  readonly postMetrics: string
  readonly daySeries: string
  readonly audiences: string
}

/** An audience that two imports hold (equal, or it would not have come in) is told once. */
const firstToTell =
  'QUALIFY ordinal = min(ordinal) OVER (PARTITION BY platform, account, measured_on)'

const order = 'ORDER BY platform, account NULLS FIRST, measured_on, ordinal, record'

const ofImport = 'import_id, platform, account, measured_on::VARCHAR AS measured'

/** A table told by one import alone: classes of two files are never put together. */
const tableOfTrait = 'platform, account, measured_on, layer, trait, metric'

/** @param metrics ids of all metrics that posts may carry */
export function factQueries(metrics: readonly string[]): FactQueries {
  return {
    followerCells: `SELECT ${ofImport}, gender, age, share, step
      FROM follower_cells WHERE municipality = $municipality ${firstToTell} ${order}`,
    followerTotals: `SELECT ${ofImport}, followers::DOUBLE AS followers, given
      FROM follower_totals WHERE municipality = $municipality
      ORDER BY platform, account NULLS FIRST, measured_on, given DESC, ordinal, record`,
    followerDays: `SELECT import_id, platform, account, date::VARCHAR AS day, value::DOUBLE AS followers
      FROM (${newest('days', 'platform, account, date', "metric = 'followers'")})
      ORDER BY platform, account NULLS FIRST, day`,
    placeCells: `SELECT ${ofImport}, kind, name, share, step
      FROM place_cells WHERE municipality = $municipality ${firstToTell} ${order}`,
    traitCells: `SELECT ${ofImport}, layer, trait, "class", metric, "count"::DOUBLE AS count, share, step
      FROM trait_cells WHERE municipality = $municipality
      QUALIFY ordinal = max(ordinal) OVER (PARTITION BY ${tableOfTrait})
      ORDER BY platform, account NULLS FIRST, measured_on, layer, trait, metric, record`,
    postMetrics: `SELECT ${metrics
      .map((metric, index) => `count(${quoted(metricColumn(metric))})::INTEGER AS posts${index}`)
      .join(', ')} FROM posts WHERE municipality = $municipality`,
    daySeries: `SELECT platform, account, metric, definition, ${periodOfDay} AS period,
        count(*)::INTEGER AS days, min(date)::VARCHAR AS first,
        max(date)::VARCHAR AS last, sum(value)::DOUBLE AS sum
      FROM (${newest('days', 'platform, account, metric, definition, date')})
      GROUP BY platform, account, metric, definition, period
      ORDER BY platform, account NULLS FIRST, metric, definition NULLS FIRST, first`,
    audiences: `SELECT DISTINCT import_id, platform, account, measured_on::VARCHAR AS measured, part
      FROM (
        SELECT *, 'age-gender' AS part FROM follower_cells
        UNION ALL BY NAME SELECT *, kind AS part FROM place_cells
        UNION ALL BY NAME SELECT *, 'followers' AS part FROM follower_totals WHERE given = 'in-file'
        UNION ALL BY NAME SELECT *, trait AS part FROM trait_cells WHERE layer = 'followers')
      WHERE municipality = $municipality ORDER BY ALL`,
  }
}

/** The period of a day's metric, where the platform changed its way of counting; else NULL. */
const periodOfDay = `CASE ${metricBreaks
  .map(
    (one) => `WHEN metric = '${one.metric}' AND platform = '${one.platform}'
      AND ${isWithin(one, 'date')} THEN '${daysText(one)}'`,
  )
  .join(' ')} END`
