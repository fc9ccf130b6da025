// SPDX-License-Identifier: EUPL-1.2
import { audienceColumns, metricColumn, quoted } from './fact-table.ts'
import { newest, post } from './newest.ts'

/** The questions behind `lastGood`, as SQL with one parameter: $municipality. */
export interface LastGoodQueries {
  readonly days: string
  readonly posts: string
  readonly audiences: string
  readonly reactions: string
}

const newestFile = 'arg_max(import_id, (measured_on, ordinal)) AS import_id'

/** @param metrics ids of the metrics that any post has */
export function lastGoodQueries(metrics: readonly string[]): LastGoodQueries {
  const counters = metrics.flatMap((metric, index) => {
    const has = `FILTER (WHERE ${quoted(metricColumn(metric))} IS NOT NULL)`
    return [
      `, count(*) ${has}::INTEGER AS posts${index}`,
      `, max(published_at) ${has}::DATE::VARCHAR AS last${index}`,
      `, max(measured_on) ${has}::VARCHAR AS observed${index}`,
    ]
  })
  const views = `(${audienceColumns.map(({ name }) => `${quoted(name)} IS NOT NULL`).join(' OR ')})`
  return {
    days: `SELECT platform, account, metric, count(*)::INTEGER AS days, min(date)::VARCHAR AS first,
        max(date)::VARCHAR AS last, arg_max(value, date)::DOUBLE AS value,
        arg_max(import_id, date) AS import_id
      FROM (${newest('days', 'platform, account, metric, date')})
      GROUP BY platform, account, metric ORDER BY platform, account NULLS FIRST, metric`,
    posts: `SELECT platform, account, count(*)::INTEGER AS posts,
        max(published_at)::DATE::VARCHAR AS last, max(measured_on)::VARCHAR AS observed, ${newestFile}
        ${counters.join('')}
      FROM (${newest('posts', post)}) GROUP BY platform, account ORDER BY platform, account NULLS FIRST`,
    audiences: `SELECT platform, account, layer, part, max(measured_on)::VARCHAR AS measured,
        count(DISTINCT measured_on)::INTEGER AS days, ${newestFile}
      FROM (
        SELECT *, 'followers' AS layer, 'age-gender' AS part FROM follower_cells
        UNION ALL BY NAME SELECT *, 'followers' AS layer, kind AS part FROM place_cells
        UNION ALL BY NAME SELECT *, 'followers' AS layer, 'followers' AS part FROM follower_totals
        UNION ALL BY NAME SELECT *, trait AS part FROM trait_cells
        UNION ALL BY NAME SELECT import_id, ordinal, municipality, measured_on, platform, account,
            'views' AS layer, 'age-gender' AS part FROM posts WHERE ${views})
      WHERE municipality = $municipality GROUP BY platform, account, layer, part
      ORDER BY platform, account NULLS FIRST, layer, part`,
    reactions: `SELECT platform, account, max("at")::DATE::VARCHAR AS last, max(measured_on)::VARCHAR AS observed, ${newestFile}
      FROM reactions WHERE municipality = $municipality
      GROUP BY platform, account ORDER BY platform, account NULLS FIRST`,
  }
}
