// SPDX-License-Identifier: EUPL-1.2
import type { StoredImport } from '../../state/state.ts'
import { answerImport, readAnew } from '../afterwards/answer-import.ts'
import { promote } from '../afterwards/promote.ts'
import { type Desk, requireImport, shortAccount } from '../desk.ts'
import { type ImportAccount, type ImportAnswers, ImportFault } from '../import-account.ts'
import { forgetBytes } from '../kept/forget-bytes.ts'
import { recognitionKept } from '../kept/recognition-kept.ts'
import { accountsTold } from '../own-accounts.ts'
import { readImport } from '../reading/read-import.ts'
import { addImport } from './add-import.ts'
import type { Arrival, Known } from './arrival.ts'
import { rememberMapping } from './remember-mapping.ts'

/**
 * In turn: reads a recognised file, or gives the account of the first time it came.
 *
 * @throws ImportFault when it stands for another municipality, or an answer does not go with it
 */
export async function enterKnown(
  desk: Desk,
  arrival: Arrival,
  known: Known,
): Promise<ImportAccount> {
  const id = await importIt(desk, arrival, known)
  await rememberMapping(desk, arrival, known)
  return shortAccount(desk, await requireImport(desk, id))
}

async function importIt(desk: Desk, arrival: Arrival, known: Known): Promise<string> {
  const { municipality, stored, answers } = arrival
  const before = (await desk.state.importsOfBytes(stored.sha256)).filter(
    ({ status }) => status !== 'withdrawn',
  )
  const elsewhere = before.find(
    ({ municipality: code, kind, status }) =>
      code !== municipality && kind !== null && status !== 'refused',
  )
  if (elsewhere !== undefined) {
    const { municipality: code, file } = elsewhere
    throw new ImportFault('already-imported-elsewhere', { municipality: code, file })
  }
  const here = before.filter((row) => row.municipality === municipality)
  const first = here.findLast(({ kind }) => kind !== null) ?? here[0]
  if (first === undefined) return readNew(desk, arrival, known)
  if (first.kind === null) await promote(desk, first, known, answers)
  else if (isOtherAccount(first, answers)) await filterAgain(desk, first, known, answers)
  else {
    const answersIt = first.status === 'question' && Object.keys(answers).length > 0
    // In our turn nothing is being read: one that says so was broken off.
    if (answersIt || first.status === 'reading') await answerImport(desk, first, answers)
  }
  return first.id
}

async function readNew(desk: Desk, arrival: Arrival, known: Known): Promise<string> {
  const { stored } = arrival
  const { staged, mapping } = known
  await staged?.keep(stored.sha256)
  const recognition = await recognitionKept(desk, stored.sha256, known.recognition)
  const assumed = mapping?.remembered === true ? ['mapping'] : []
  const id = await addImport(desk, arrival, recognition, assumed)
  try {
    await readImport(desk, await requireImport(desk, id), recognition)
  } catch (fault) {
    // Never acknowledged, so it must not look as if it had been. Facts were rolled back. Bytes
    // that were not staged go at the next start: another upload of them may be waiting.
    await desk.state.removeImport(id)
    if (staged !== null) await forgetBytes(desk, stored.sha256)
    throw fault
  }
  return id
}

/** A research capture that comes again with other accounts of the municipality's own. */
function isOtherAccount({ filtered, answers: before }: StoredImport, answers: ImportAnswers) {
  if (!filtered || answers.account === undefined) return false
  const old: ImportAnswers = before
  const names = accountsTold(answers.account)
  const known = new Set(accountsTold(old.account))
  return names.length !== known.size || names.some((name) => !known.has(name))
}

/**
 * Puts the new rendition in the place of the old one: in it the messages of other accounts are
 * whole. A crash before that leaves an import that is read again from the old one.
 */
async function filterAgain(
  desk: Desk,
  row: StoredImport,
  { recognition, staged }: Known,
  answers: ImportAnswers,
): Promise<void> {
  const merged: ImportAnswers = { ...row.answers, ...answers }
  const kept = await recognitionKept(desk, row.sha256, recognition)
  await readAnew(desk, row, kept, merged, async () => staged?.keep(row.sha256))
  await desk.facts.erase()
}
