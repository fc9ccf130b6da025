// SPDX-License-Identifier: EUPL-1.2

/** What makes two rows of posts the same post. */
export const post = 'platform, post_id'

/**
 * The newest observation of each thing that has one. By row number and not by a window: a window
 * carries every column through its sort, which took twice as long.
 */
export function newest(table: string, thing: string, condition = 'true'): string {
  return `SELECT * FROM ${table} WHERE municipality = $municipality AND rowid IN (
    SELECT arg_max(rowid, (measured_on, ordinal, record)) FROM ${table}
    WHERE municipality = $municipality AND ${condition} GROUP BY ${thing})`
}
