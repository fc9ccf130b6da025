// SPDX-License-Identifier: EUPL-1.2
import { basename } from 'node:path'
import { importsSchema } from '../../api/schemas/import-schema.ts'
import { municipalityDetailsSchema } from '../../api/schemas/municipality-schema.ts'
import { cliWords } from '../../language/cli.ts'
import { fillIn } from '../../language/figures-sentences.ts'
import { callJson } from '../call-api.ts'
import { CommandFault } from '../command-fault.ts'
import type { ExitCode, Session } from '../environment.ts'
import { type Door, openDoor } from '../open-door.ts'
import { openUpload } from '../open-upload.ts'
import { readMappingFile } from '../read-mapping-file.ts'
import { type ImportJson, importText } from '../text/import-text.ts'
import { isFaultOfFile, type UnreadFile, unreadFile } from '../unread-file.ts'
import { unusedAnswers } from '../unused-answers.ts'
import type { AnswerOptions } from './imports-commands.ts'

export interface ImportOptions extends AnswerOptions {
  readonly municipality: string
  /** A mapping.json, for tables that nobody recognises. */
  readonly map?: string | undefined
}

type Entry = ImportJson | UnreadFile

function isClean(entry: Entry): boolean {
  return 'status' in entry && entry.status === 'done' && entry.rejects.length === 0
}

/** Keeps one line up to date for somebody who watches. */
function progress(session: Session, file: string, size: () => number) {
  let shown = -1
  return {
    onBytes: (soFar: number): void => {
      const percent = size() === 0 ? 100 : Math.floor((soFar / size()) * 100)
      if (!session.isWatched || percent === shown) return
      shown = percent
      const parameters = { file: basename(file), percent: String(percent) }
      session.tell(`\r${fillIn(cliWords.reading[session.language], parameters)}`)
    },
    end: (): void => {
      if (shown >= 0) session.tell('\n')
    },
  }
}

async function importFile(
  door: Door,
  session: Session,
  file: string,
  { municipality, map, ...told }: ImportOptions,
): Promise<readonly Entry[]> {
  let size = 0
  const line = progress(session, file, () => size)
  const upload = await openUpload(file, session.language, line.onBytes)
  if (upload.state === 'fault') return [unreadFile(file, upload.fault.faults)]
  size = upload.size
  try {
    const path = `/gemeenten/${encodeURIComponent(municipality)}/bestanden`
    const query = { fileName: basename(file), mapping: map, ...told }
    const call = { method: 'POST', query, bytes: upload.bytes } as const
    return await callJson(door, session, path, importsSchema, call)
  } catch (error) {
    if (!(error instanceof CommandFault) || !isFaultOfFile(error)) throw error
    return [unreadFile(file, error.faults)]
  } finally {
    await upload.close()
    line.end()
  }
}

function tellUnused(session: Session, entry: Entry, told: ImportOptions): void {
  if (!('status' in entry)) return
  const options = unusedAnswers(entry, told).join(', ')
  const parameters = { file: entry.file, options, id: entry.id }
  if (options !== '') session.tell(`${fillIn(cliWords.notUsed[session.language], parameters)}\n`)
}

/** The mapping.json as it goes along with a file: short, for it becomes part of an address. */
async function mappingText(
  { language }: Session,
  file: string | undefined,
): Promise<string | undefined> {
  if (file === undefined) return undefined
  const isLeftOut = (value: unknown) =>
    typeof value === 'object' && value !== null && 'is' in value && value.is === null
  const mapping = await readMappingFile(file, language)
  return JSON.stringify(mapping, (_key, value: unknown) => (isLeftOut(value) ? null : value))
}

/** Imports files one after another; a bad one does not stop the others. */
export async function runImport(
  session: Session,
  files: readonly string[],
  options: ImportOptions,
): Promise<ExitCode> {
  const door = await openDoor(session)
  try {
    const path = `/gemeenten/${encodeURIComponent(options.municipality)}`
    await callJson(door, session, path, municipalityDetailsSchema)
    const entries: Entry[] = []
    const map = await mappingText(session, options.map)
    for (const file of files) {
      const done = await importFile(door, session, file, { ...options, map })
      entries.push(...done)
      for (const entry of done) tellUnused(session, entry, options)
      if (session.format === 'json') continue
      for (const entry of done) session.print(importText(entry, session.language))
    }
    if (session.format === 'json') session.print(`${JSON.stringify(entries, null, 2)}\n`)
    return entries.every(isClean) ? 0 : 1
  } finally {
    await door.close()
  }
}
