// SPDX-License-Identifier: EUPL-1.2
import type { Recognition } from '@bereik/inlets'
import type { State, StoredImport } from '../../state/state.ts'
import type { ImportAnswers, ImportStatus, Question } from '../import-account.ts'
import type { OpenQuestion } from './open-questions.ts'
import type { RowTally } from './row-tally.ts'
import type { Verdict } from './verdict.ts'

/** Columns of an import that reading it finds out. */
export type Finding = Partial<Omit<StoredImport, 'id' | 'ordinal'>> & {
  readonly status: ImportStatus
}

/** @throws ImportFault when an answer does not go with the file */
export async function settle(
  state: State,
  row: StoredImport,
  recognition: Recognition,
  tally: RowTally,
  written: { readonly kept: number; readonly repeated: number },
  verdict: Verdict,
): Promise<Finding> {
  if (verdict.state === 'fault') throw verdict.fault
  if (verdict.state === 'ask') return ask(state, row.id, verdict.questions)
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
    ...row.assumed.filter((name) => name === 'mapping'),
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
  if (row.followers === null && tally.hasAudience) questions.push('followers')
  return questions
}

export async function ask(
  state: State,
  id: string,
  questions: readonly OpenQuestion[],
): Promise<Finding> {
  // What was rejected on the way is found again when the question is answered.
  await state.clearRejects(id)
  const reasons = new Map(questions.map(({ code, parameters }) => [code, parameters]))
  const asked = [...reasons].map(([code, parameters]) => ({
    line: null,
    code,
    parameters,
    text: '',
  }))
  await state.addRejects(id, asked)
  const names = questions.map(({ question }) => question)
  return { status: 'question', questions: names, ...counts(0, 0, 0, 0) }
}

/** The promise of every account: each row of the file is in exactly one of the three. */
function counts(read: number, kept: number, rejected: number, repeated: number) {
  if (read !== kept + rejected + repeated) {
    throw new Error(`${read} rows read, but ${kept} + ${rejected} + ${repeated} told of`)
  }
  return { rowsRead: read, rowsKept: kept, rowsRejected: rejected, rowsRepeated: repeated }
}
