// SPDX-License-Identifier: EUPL-1.2
import type { OwnAccount } from '../archive/pseudonyms/pseudonym-identity.ts'
import type { State } from '../state/state.ts'

/** Accounts as they were told with a research capture: parted by commas. */
export function accountsTold(account: string | undefined): readonly string[] {
  const names = (account ?? '').split(',').map((name) => name.trim())
  return [...new Set(names.filter((name) => name !== ''))]
}

/**
 * The municipality's own accounts: those told with a file, and those its owner exports are of.
 * What was told with another research capture is not taken over: a slip there (the name of a
 * person) can then be put right by telling it again.
 */
export async function ownAccounts(
  state: State,
  municipality: string,
  told: readonly string[],
): Promise<readonly OwnAccount[]> {
  const own: OwnAccount[] = told.map((id) => ({ id }))
  for (const { account, platform, filtered, status } of await state.listImports(municipality)) {
    if (account === null || filtered || status === 'withdrawn') continue
    own.push(platform === null ? { id: account } : { platform, id: account })
  }
  return own
}
