// SPDX-License-Identifier: EUPL-1.2
import {
  type ImportAccount,
  type ImportStatus,
  isNotNeeded,
  type Language,
  renderFault,
} from 'bereik'

/** How a file stands for who brought it: a file of no use is no file that something is wrong with. */
export type Standing = ImportStatus | 'not-needed'

export function standingOf(account: ImportAccount): Standing {
  return isNotNeeded(account) ? 'not-needed' : account.status
}

/** What waits for an answer or help first, then what was read, then what needs nothing. */
const order: readonly Standing[] = [
  'question',
  'unrecognised',
  'refused',
  'reading',
  'done',
  'withdrawn',
  'not-needed',
]

/** A new list; files that stand alike by name, as the parts of one zip lie together in a folder. */
export function inOrderOfCare(accounts: readonly ImportAccount[]): readonly ImportAccount[] {
  return accounts.toSorted((a, b) => placeOf(a) - placeOf(b) || a.file.localeCompare(b.file))
}

function placeOf(account: ImportAccount): number {
  return order.indexOf(standingOf(account))
}

/** Why nothing of a file stands, in words, each reason once; empty for a file that was read. */
export function reasonsOf(
  { status, rejects }: ImportAccount,
  language: Language,
): readonly { readonly message: string; readonly fix: string }[] {
  const ofWhole = rejects.filter(({ line }) => line === null)
  const told = ofWhole.length === 0 && status === 'refused' ? rejects.slice(0, 1) : ofWhole
  return told.map(({ code, parameters }) => renderFault(code, parameters, language))
}
