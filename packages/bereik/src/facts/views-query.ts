// SPDX-License-Identifier: EUPL-1.2
import { audienceColumns, metricColumn, quoted } from './fact-table.ts'
import { daysText, isWithin, metricBreaks } from './metric-breaks.ts'
import { newest, post } from './newest.ts'

const publishedBetween = `min(published_at)::DATE::VARCHAR AS first, max(published_at)::DATE::VARCHAR AS last,
    max(measured_on)::VARCHAR AS observed`

/**
 * Views per age and gender. Views of two definitions, or of two periods of one, are never added
 * up: most posts decide. Parameter: $municipality.
 *
 * @param metrics those that any post has
 */
export function viewsQuery(metrics: readonly string[]): string {
  const cells = audienceColumns.map(({ name }) => quoted(name))
  const hasAudience = `(${cells.map((name) => `${name} IS NOT NULL`).join(' OR ')})`
  const views = `CASE WHEN audience_metric IS NULL THEN NULL ${metrics
    .map((metric) => `WHEN audience_metric = '${metric}' THEN ${quoted(metricColumn(metric))}`)
    .join(' ')} END`
  const periods = metricBreaks.map(
    (one) => `WHEN audience_metric = '${one.metric}' AND platform = '${one.platform}'
      AND ${isWithin(one, 'coalesce(published_at::DATE, measured_on)')} THEN '${daysText(one)}'`,
  )
  return `SELECT platform, account, audience_metric AS metric, CASE ${periods.join(' ')} END AS period,
      count(*)::INTEGER AS posts,
      CASE WHEN count(${views}) = count(*) THEN sum(${views})::DOUBLE END AS views,
      ${publishedBetween}, list_sort(list(DISTINCT import_id)) AS imports,
      ${cells.map((name) => `sum(${name})::DOUBLE AS ${name}`).join(', ')}
    FROM (${newest('posts', post, hasAudience)}) GROUP BY platform, account, audience_metric, period
    QUALIFY row_number() OVER (PARTITION BY platform, account
      ORDER BY count(*) DESC, audience_metric, period DESC) = 1
    ORDER BY platform, account NULLS FIRST`
}
