// SPDX-License-Identifier: EUPL-1.2
import type { Recognition } from '@bereik/inlets'
import type { Staged } from '../../archive/archive.ts'
import { openIdentity } from '../../archive/pseudonyms/pseudonym-identity.ts'
import { dutchDay } from '../dutch-day.ts'
import type { ImportAnswers } from '../import-account.ts'
import { accountsTold, ownAccounts } from '../own-accounts.ts'
import type { Rooms } from '../reading/read-import.ts'

/** Whose file it is, and when it came in. */
export interface FileOf {
  readonly municipality: string
  readonly answers: ImportAnswers
  /** ISO instant. */
  readonly receivedAt: string
}

/**
 * Writes what may be stored of a text, its name still unknown: of a file with persons what the
 * identity filter leaves of it.
 */
export async function stageFiltered(
  { archive, keys, readers, state }: Rooms,
  { municipality, answers, receivedAt }: FileOf,
  recognition: Recognition,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Staged> {
  if (recognition.persons !== true) return archive.stage(bytes)
  const own = await ownAccounts(state, municipality, accountsTold(answers.account))
  const receivedIn = Number(dutchDay(new Date(receivedAt)).slice(0, 4))
  const identity = openIdentity(keys, { municipality, own, receivedIn })
  return archive.stage(readers.rendition(recognition, bytes, identity))
}
