// SPDX-License-Identifier: EUPL-1.2
import type { Conclusion, PlatformId, ReadOptions, Recognition } from '@bereik/inlets'
import type { Archive } from '../../archive/archive.ts'
import { pseudonymsOf } from '../../archive/pseudonyms/pseudonym-identity.ts'
import type { PseudonymKeys } from '../../archive/pseudonyms/pseudonym-keys.ts'
import type { Facts } from '../../facts/facts.ts'
import type { State, StoredImport } from '../../state/state.ts'
import { dutchDay } from '../dutch-day.ts'
import type { ImportAnswers } from '../import-account.ts'
import { accountsTold, ownAccounts } from '../own-accounts.ts'
import type { Readers } from '../readers.ts'
import { openQuestions } from './open-questions.ts'
import { RowTally } from './row-tally.ts'
import { ask, type Finding, settle } from './settle-reading.ts'
import { judge, type Verdict } from './verdict.ts'

export interface Rooms {
  readonly archive: Archive
  readonly state: State
  readonly facts: Facts
  readonly readers: Readers
  readonly keys: PseudonymKeys
}

/**
 * Reads the archived file of an import that stands as `reading` and of which nothing is stored
 * yet: its facts in one transaction, then its account.
 *
 * @throws ImportFault when an answer does not go with the file; then nothing of it is stored
 */
export async function readImport(
  rooms: Rooms,
  row: StoredImport,
  recognition: Recognition,
): Promise<void> {
  const finding = await findOut(rooms, row, recognition)
  await rooms.state.changeImport(row.id, finding)
}

async function findOut(
  rooms: Rooms,
  row: StoredImport,
  recognition: Recognition,
): Promise<Finding> {
  const answers: ImportAnswers = row.answers
  const platform = answers.platform ?? recognition.platform
  const open = await openQuestions(rooms, row, recognition)
  if (platform === null || open.length > 0) return ask(rooms.state, row.id, open)
  const { account, isOwn } = await whose(rooms, row, recognition, platform)
  const options = optionsOf(row, isOwn)
  const { measuredOn } = options
  const tally = new RowTally((rejects) => rooms.state.addRejects(row.id, rejects))
  const standing = (await rooms.facts.audiences(row.municipality)).filter(
    (audience) => audience.measuredOn === measuredOn && audience.importId !== row.id,
  )
  let conclusion: Conclusion = { state: 'complete' }
  const rows = async function* () {
    const reading = rooms.readers.read(recognition, rooms.archive.read(row.sha256), options)
    for (;;) {
      const step = await reading.next()
      if (step.done === true) {
        conclusion = step.value
        return
      }
      yield await tally.add(step.value, platform)
    }
  }
  const { municipality } = row
  const followers = answers.followers ?? null
  const postsKeepAccount = recognition.persons === true
  const context = { importId: row.id, municipality, platform, account, measuredOn, followers }
  let verdict: Verdict = { state: 'keep' }
  const written = await rooms.facts.write({ ...context, postsKeepAccount }, rows(), ({ kept }) => {
    verdict = judge(conclusion, tally, account, kept === 0 ? [] : standing)
    return verdict.state === 'keep'
  })
  return settle(rooms.state, row, recognition, tally, written, verdict)
}

type IsOwn = NonNullable<ReadOptions['isOwn']>

/** What the readers are told: the day of receiving stands for "today". */
function optionsOf({ receivedAt, answers }: StoredImport, isOwn: IsOwn | null) {
  const today = dutchDay(new Date(receivedAt))
  const { measuredOn = today, numberMark, dateOrder }: ImportAnswers = answers
  return {
    today,
    measuredOn,
    ...(numberMark !== undefined && { numberMark }),
    ...(dateOrder !== undefined && { dateOrder }),
    ...(isOwn !== null && { isOwn }),
  } satisfies ReadOptions
}

/**
 * The account that all rows are of (null: each its own), and, of a research capture, which
 * pseudonyms are accounts of the municipality that were named after the file had been filtered.
 */
async function whose(
  { state, keys }: Rooms,
  { municipality, answers }: StoredImport,
  { persons }: Recognition,
  platform: PlatformId,
) {
  const { account: told }: ImportAnswers = answers
  if (persons !== true) return { account: told ?? null, isOwn: null }
  const names = accountsTold(told)
  const own = await ownAccounts(state, municipality, names)
  const here = own.filter((each) => (each.platform ?? platform) === platform)
  const pseudonyms = new Set(
    here.flatMap(({ id }) => [...pseudonymsOf(keys, municipality, platform, id)]),
  )
  const [only = null, another] = new Set(here.map(({ id }) => id))
  const account = names.length === 1 && another === undefined ? only : null
  return { account, isOwn: (pseudonym: string) => pseudonyms.has(pseudonym) }
}
