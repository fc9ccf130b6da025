// SPDX-License-Identifier: EUPL-1.2
import type { ImportAccount } from './import-account.ts'

/** Faults that say: a platform's own file, in order, but of no use here. */
const notNeeded: ReadonlySet<string> = new Set([
  'meta-formats-not-needed',
  'tiktok-hours-not-needed',
  'youtube-chart-not-needed',
  'youtube-periods-not-days',
  'youtube-tab-not-needed',
])

/** Whether a file was refused because Bereik does not use it: nobody has to do anything. */
export function isNotNeeded({
  status,
  rejects,
}: Pick<ImportAccount, 'status' | 'rejects'>): boolean {
  return status === 'refused' && rejects.some(({ code }) => notNeeded.has(code))
}
