// SPDX-License-Identifier: EUPL-1.2
import type { Fault, Recognition } from '@bereik/inlets'
import type { Archive } from '../archive/archive.ts'
import type { AudienceKey, Facts } from '../facts/facts.ts'
import type { State, StoredImport } from '../state/state.ts'
import { dutchDay } from './dutch-day.ts'
import {
  type ImportAnswers,
  ImportFault,
  type ImportStatus,
  type Question,
} from './import-account.ts'
import type { Conclusion, Readers } from './readers.ts'
import { RowTally } from './row-tally.ts'

export interface Rooms {
  readonly archive: Archive
  readonly state: State
  readonly facts: Facts
  readonly readers: Readers
}

/** Columns of an import that reading it finds out. */
type Finding = Partial<Omit<StoredImport, 'id' | 'ordinal'>> & { readonly status: ImportStatus }

type Verdict =
  | { readonly state: 'keep' }
  /** fault null: each row was rejected for a reason of its own. */
  | { readonly state: 'refuse'; readonly fault: Fault | null }
  | { readonly state: 'ask'; readonly code: string; readonly questions: readonly Question[] }
  | { readonly state: 'fault'; readonly fault: ImportFault }

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
  if (platform === null) return ask(rooms.state, row.id, 'platform-missing', ['platform'])
  const today = dutchDay(new Date(row.receivedAt))
  const measuredOn = answers.measuredOn ?? today
  const tally = new RowTally((rejects) => rooms.state.addRejects(row.id, rejects))
  const standing = (await rooms.facts.audiences(row.municipality)).filter(
    (audience) => audience.measuredOn === measuredOn && audience.importId !== row.id,
  )
  let conclusion: Conclusion = { state: 'complete' }
  const rows = async function* () {
    const reading = rooms.readers.read(recognition, rooms.archive.read(row.sha256), { today })
    for (;;) {
      const step = await reading.next()
      if (step.done === true) {
        conclusion = step.value
        return
      }
      yield await tally.add(step.value, platform)
    }
  }
  const context = {
    importId: row.id,
    municipality: row.municipality,
    platform,
    account: answers.account ?? null,
    measuredOn,
    followers: answers.followers ?? null,
  }
  let verdict: Verdict = { state: 'keep' }
  const written = await rooms.facts.write(context, rows(), ({ kept }) => {
    verdict = judge(conclusion, tally, context.account, kept === 0 ? [] : standing)
    return verdict.state === 'keep'
  })
  return settle(rooms.state, row, recognition, tally, written, verdict)
}

/** Whether what was read may stand. */
function judge(
  conclusion: Conclusion,
  tally: RowTally,
  account: string | null,
  standing: readonly AudienceKey[],
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
  const sameDay = standing.filter(({ platform }) => tally.audiencePlatforms.has(platform))
  if (account === null && sameDay.length > 0) {
    return { state: 'ask', code: 'account-needed', questions: ['account', 'measured-on'] }
  }
  if (sameDay.some((audience) => audience.account === account)) {
    return { state: 'ask', code: 'audience-stands-already', questions: ['account', 'measured-on'] }
  }
  return { state: 'keep' }
}

async function settle(
  state: State,
  row: StoredImport,
  recognition: Recognition,
  tally: RowTally,
  written: { readonly kept: number; readonly repeated: number },
  verdict: Verdict,
): Promise<Finding> {
  if (verdict.state === 'fault') throw verdict.fault
  if (verdict.state === 'ask') return ask(state, row.id, verdict.code, verdict.questions)
  if (verdict.state === 'refuse') {
    await (verdict.fault === null ? tally.flush() : tally.refuse(verdict.fault))
    const { rejected } = tally
    return { status: 'refused', ...counts(rejected, 0, rejected, 0), questions: [] }
  }
  await tally.flush()
  const { kept, repeated } = written
  const answers: ImportAnswers = row.answers
  const [account = null, another] = tally.accounts
  const followers = tally.followers ?? answers.followers ?? null
  const onlyAccount = another === undefined ? account : null
  const assumed = [
    ...(recognition.platformAssumed && answers.platform === undefined ? ['platform'] : []),
    ...(answers.measuredOn === undefined ? ['measuredOn'] : []),
    ...(tally.tellsTimes ? ['timeZone'] : []),
  ]
  const given = { ...row, account: answers.account ?? onlyAccount, followers, assumed }
  return {
    status: 'done',
    account: given.account,
    followers,
    assumed,
    questions: questionsLeft(given, tally),
    ...counts(tally.read, kept, tally.rejected, repeated),
  }
}

/** What may still be told about a file of which the facts stand. */
function questionsLeft(
  row: Pick<StoredImport, 'account' | 'followers' | 'assumed'>,
  tally: RowTally,
): readonly Question[] {
  const questions: Question[] = []
  if (row.assumed.includes('platform')) questions.push('platform')
  if (row.account === null && tally.accounts.length < 2) questions.push('account')
  if (row.assumed.includes('measuredOn')) questions.push('measured-on')
  if (row.followers === null && tally.audiencePlatforms.size > 0) questions.push('followers')
  return questions
}

async function ask(
  state: State,
  id: string,
  code: string,
  questions: readonly Question[],
): Promise<Finding> {
  // What was rejected on the way is found again when the question is answered.
  await state.clearRejects(id)
  await state.addRejects(id, [{ line: null, code, parameters: {}, text: '' }])
  return { status: 'question', questions, ...counts(0, 0, 0, 0) }
}

/** The promise of every account: each row of the file is in exactly one of the three. */
function counts(read: number, kept: number, rejected: number, repeated: number) {
  if (read !== kept + rejected + repeated) {
    throw new Error(`${read} rows read, but ${kept} + ${rejected} + ${repeated} told of`)
  }
  return { rowsRead: read, rowsKept: kept, rowsRejected: rejected, rowsRepeated: repeated }
}
