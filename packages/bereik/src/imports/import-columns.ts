// SPDX-License-Identifier: EUPL-1.2
import type { Recognition } from '@bereik/inlets'
import { dutchDay } from './dutch-day.ts'
import { type ImportAnswers, ImportFault } from './import-account.ts'

export const noRows = { rowsRead: 0, rowsKept: 0, rowsRejected: 0, rowsRepeated: 0 } as const

/** The columns of an import that follow from what was told about it and what it was recognised as. */
export function toldColumns(
  answers: ImportAnswers,
  recognition: Recognition | null,
  receivedAt: string,
) {
  return {
    answers: { ...answers },
    kind: recognition?.kind ?? null,
    platform: recognition === null ? null : (answers.platform ?? recognition.platform),
    account: answers.account ?? null,
    measuredOn: answers.measuredOn ?? dutchDay(new Date(receivedAt)),
    followers: answers.followers ?? null,
    parts: recognition?.parts ?? [],
    readings: recognition?.readings ?? [],
    filtered: recognition?.persons === true,
    reader: recognition?.reader ?? null,
  }
}

export function contradictsPlatform(answers: ImportAnswers, recognition: Recognition): boolean {
  const { platform: given } = answers
  const { platform: inFile, platformAssumed } = recognition
  return given !== undefined && inFile !== null && !platformAssumed && given !== inFile
}

/** @throws ImportFault when the file tells its platform and the answer says another */
export function checkPlatform(answers: ImportAnswers, recognition: Recognition): void {
  if (!contradictsPlatform(answers, recognition)) return
  const { platform: given = '' } = answers
  throw new ImportFault('platform-contradicts-file', { given, inFile: recognition.platform ?? '' })
}
