// SPDX-License-Identifier: EUPL-1.2
import type { ImportJson } from './text/import-text.ts'

/** What may be told about a file at the command line. */
export interface ToldAnswers {
  readonly account?: string | undefined
  readonly measuredOn?: string | undefined
  readonly followers?: string | undefined
  readonly map?: string | undefined
}

/**
 * Options that had no effect on a file of which the facts stand: it says so itself, or it was
 * imported before and keeps its first account.
 */
export function unusedAnswers(entry: ImportJson, told: ToldAnswers): readonly string[] {
  if (entry.status !== 'done') return []
  const { account, measuredOn, followers, map } = told
  const unused: string[] = []
  if (account !== undefined && account.trim() !== entry.account) unused.push('--account')
  if (measuredOn !== undefined && measuredOn !== entry.measuredOn) unused.push('--measured-on')
  if (followers !== undefined && Number(followers) !== entry.followers) unused.push('--followers')
  if (map !== undefined && entry.kind !== 'mapped') unused.push('--map')
  return unused
}
