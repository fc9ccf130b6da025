// SPDX-License-Identifier: EUPL-1.2
import type { ImportAccount } from 'bereik'

/** Kinds of file in which posts of the municipality stand among those of others. */
const captures: ReadonlySet<string | null> = new Set(['zeeschuimer', 'fourcat', 'coosto'])

/** Kinds of file whose `reactions` are messages of people; elsewhere they are likes and emoji. */
export function holdsPeople(kind: string | null): boolean {
  return captures.has(kind) || kind === 'mapped'
}

/** A file that was read, of which only the municipality can say which account is its own. */
export function isCapture({ kind, status }: ImportAccount): boolean {
  return status === 'done' && captures.has(kind)
}

/** No account was told, so that every message counts as one of others. */
export function lacksOwnAccount(account: ImportAccount): boolean {
  return isCapture(account) && account.account === null
}
