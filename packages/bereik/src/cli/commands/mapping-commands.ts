// SPDX-License-Identifier: EUPL-1.2
import { writeFile } from 'node:fs/promises'
import type { z } from 'zod'
import { importSchema } from '../../api/schemas/import-schema.ts'
import { lookSchema } from '../../api/schemas/mapping-schema.ts'
import { cliWords } from '../../language/cli.ts'
import { fillIn } from '../../language/figures-sentences.ts'
import { callJson } from '../call-api.ts'
import { commandFault, systemReason } from '../command-fault.ts'
import type { ExitCode, Session } from '../environment.ts'
import { openUpload } from '../open-upload.ts'
import { readMappingFile } from '../read-mapping-file.ts'
import { columnsText } from '../text/columns-text.ts'
import { importText } from '../text/import-text.ts'
import { withDoor } from '../with-door.ts'
import { type AnswerOptions, runAnswer } from './imports-commands.ts'

type Look = z.infer<typeof lookSchema>

export interface ColumnsOptions {
  readonly rows?: string | undefined
  readonly out?: string | undefined
}

/**
 * Looks at a table without keeping it: its columns with what they seem to hold, and a mapping.json
 * to begin with.
 */
export async function runColumns(
  session: Session,
  file: string,
  { rows, out }: ColumnsOptions,
): Promise<ExitCode> {
  const upload = await openUpload(file, session.language, () => undefined)
  if (upload.state === 'fault') throw upload.fault
  const call = { method: 'POST', query: { rows }, bytes: upload.bytes } as const
  let look: Look
  try {
    look = await withDoor(session, (door) => callJson(door, session, '/tabel', lookSchema, call))
  } finally {
    await upload.close()
  }
  if (out !== undefined) await writeSkeleton(session, out, look.skeleton)
  const json = session.format === 'json'
  session.print(json ? `${JSON.stringify(look, null, 2)}\n` : columnsText(look, session.language))
  if (out !== undefined && !json) {
    session.print(`${fillIn(cliWords.written[session.language], { file: out })}\n`)
  }
  return 0
}

async function writeSkeleton(session: Session, out: string, skeleton: object): Promise<void> {
  try {
    // What somebody filled in is not written over.
    await writeFile(out, `${JSON.stringify(skeleton, null, 2)}\n`, { flag: 'wx' })
  } catch (error) {
    const parameters = { file: out, reason: systemReason(error) }
    throw commandFault(2, 'output-unwritable', parameters, session.language)
  }
}

/** Says of a file that nobody recognised what its columns hold, has it read, and tells the rest. */
export async function runMap(
  session: Session,
  id: string,
  map: string,
  told: AnswerOptions,
): Promise<ExitCode> {
  const json = await readMappingFile(map, session.language)
  const path = `/bestanden/${encodeURIComponent(id)}/kolommen`
  const entry = await withDoor(session, (door) =>
    callJson(door, session, path, importSchema, { method: 'POST', json }),
  )
  if (Object.values(told).some((answer) => answer !== undefined)) {
    return runAnswer(session, id, told)
  }
  const isJson = session.format === 'json'
  const text = () => importText(entry, session.language)
  session.print(isJson ? `${JSON.stringify(entry, null, 2)}\n` : text())
  return entry.status === 'done' && entry.rejects.length === 0 ? 0 : 1
}
