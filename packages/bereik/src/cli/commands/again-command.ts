// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod'
import { againSchema } from '../../api/schemas/again-schema.ts'
import type { Language } from '../../language/catalogue.ts'
import { cliWords, statusWords } from '../../language/cli.ts'
import { formatNumber } from '../../language/figures-numbers.ts'
import { fillIn } from '../../language/figures-sentences.ts'
import { callJson } from '../call-api.ts'
import type { ExitCode, Session } from '../environment.ts'
import { withDoor } from '../with-door.ts'

type Again = z.infer<typeof againSchema>[number]

export interface AgainOptions {
  readonly municipality?: string | undefined
  readonly all?: boolean | undefined
}

/** What a newer reader made of one file. */
function line({ before, after }: Again, language: Language): string {
  const status = (name: string) => statusWords[name]?.[language] ?? name
  return fillIn(cliWords.readAgain[language], {
    file: after.file,
    id: after.id,
    oldReader: before.reader ?? '-',
    newReader: after.reader ?? '-',
    oldKept: formatNumber(before.rows.kept, language),
    newKept: formatNumber(after.rows.kept, language),
    oldStatus: status(before.status),
    newStatus: status(after.status),
  })
}

/** Reads files again from the archive with the readers of today. */
export async function runAgain(session: Session, options: AgainOptions): Promise<ExitCode> {
  const query = {
    gemeente: options.municipality,
    alles: options.all === true ? 'ja' : undefined,
  }
  const told = await withDoor(session, (door) =>
    callJson(door, session, '/bestanden/opnieuw', againSchema, { method: 'POST', query }),
  )
  const { language } = session
  if (session.format === 'json') session.print(`${JSON.stringify(told, null, 2)}\n`)
  else if (told.length === 0) session.print(`${cliWords.nothingAgain[language]}\n`)
  else for (const one of told) session.print(`${line(one, language)}\n`)
  return 0
}
