// SPDX-License-Identifier: EUPL-1.2
import type { Conclusion, Fault } from '@bereik/inlets'
import type { Audience } from '../../facts/facts.ts'
import { ImportFault } from '../import-account.ts'
import type { OpenQuestion } from './open-questions.ts'
import type { RowTally } from './row-tally.ts'

export type Verdict =
  | { readonly state: 'keep' }
  /** fault null: each row was rejected for a reason of its own. */
  | { readonly state: 'refuse'; readonly fault: Fault | null }
  | { readonly state: 'ask'; readonly questions: readonly OpenQuestion[] }
  | { readonly state: 'fault'; readonly fault: ImportFault }

/**
 * Whether what was read may stand.
 *
 * @param account that the rows are all said to be of; null: each tells its own
 * @param standing parts of audiences of the same day from other imports
 */
export function judge(
  conclusion: Conclusion,
  tally: RowTally,
  account: string | null,
  standing: readonly Audience[],
): Verdict {
  if (conclusion.state === 'refused') return { state: 'refuse', fault: conclusion.fault }
  if (tally.read === 0) {
    return { state: 'refuse', fault: { code: 'file-without-rows', line: null, parameters: {} } }
  }
  if (tally.rejected === tally.read) return { state: 'refuse', fault: null }
  if (account !== null && tally.accounts.length > 1) {
    const accounts = tally.accounts.map((name) => name ?? '?').join(', ')
    return { state: 'fault', fault: new ImportFault('account-given-for-several', { accounts }) }
  }
  const sameDay = standing.filter((audience) => tally.tells(audience))
  if (account === null && sameDay.length > 0) return askAccount('account-needed')
  if (sameDay.some((audience) => audience.account === account)) {
    return askAccount('audience-stands-already')
  }
  return { state: 'keep' }
}

function askAccount(code: string): Verdict {
  const questions = [
    { question: 'account', code, parameters: {} },
    { question: 'measured-on', code, parameters: {} },
  ] as const
  return { state: 'ask', questions }
}
