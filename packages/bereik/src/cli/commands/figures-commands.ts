// SPDX-License-Identifier: EUPL-1.2
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { reachSchema } from '../../api/schemas/reach-schema.ts'
import { cliWords } from '../../language/cli.ts'
import { fillIn } from '../../language/figures-sentences.ts'
import { callApi, callJson } from '../call-api.ts'
import { commandFault, systemReason } from '../command-fault.ts'
import type { ExitCode, Session } from '../environment.ts'
import { reachText } from '../text/reach-text.ts'
import { withDoor } from '../with-door.ts'

/** The word of the command line, and the Dutch one of the API. */
const viewWords = { own: 'eigen', public: 'openbaar' } as const

export interface OutOptions {
  readonly out: string
  readonly view: keyof typeof viewWords
}

/** What the adviser may see of her own files: this runs on her own machine. */
export async function runReach(session: Session, code: string): Promise<ExitCode> {
  const path = `/gemeenten/${encodeURIComponent(code)}/bereik`
  const query = { weergave: viewWords.own }
  const reach = await withDoor(session, (door) =>
    callJson(door, session, path, reachSchema, { query }),
  )
  const json = session.format === 'json'
  session.print(json ? `${JSON.stringify(reach, null, 2)}\n` : reachText(reach, session.language))
  return 0
}

async function writeOut(session: Session, file: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(resolve(file)), { recursive: true })
    await writeFile(file, bytes)
  } catch (error) {
    const parameters = { file, reason: systemReason(error) }
    throw commandFault(2, 'output-unwritable', parameters, session.language)
  }
}

function printWritten(session: Session, files: readonly string[]): void {
  const words = cliWords.written[session.language]
  const lines = files.map((file) => `${fillIn(words, { file })}\n`)
  const json = session.format === 'json'
  session.print(json ? `${JSON.stringify({ files }, null, 2)}\n` : lines.join(''))
}

export async function runReport(
  session: Session,
  code: string,
  { out, view }: OutOptions,
): Promise<ExitCode> {
  const path = `/gemeenten/${encodeURIComponent(code)}/verslag`
  const query = { weergave: viewWords[view] }
  const html = await withDoor(session, async (door) => {
    const answer = await callApi(door, session, path, { query })
    return answer.bytes()
  })
  await writeOut(session, out, html)
  printWritten(session, [out])
  return 0
}

const listSchema = z.array(z.object({ name: z.string().regex(/^[\w-]+(\.[\w-]+)+$/) }))

export async function runExport(
  session: Session,
  code: string,
  { out, view }: OutOptions,
): Promise<ExitCode> {
  const path = `/gemeenten/${encodeURIComponent(code)}/gegevens`
  const query = { weergave: viewWords[view] }
  const written = await withDoor(session, async (door) => {
    const listed = await callJson(door, session, path, listSchema, { query })
    const files: string[] = []
    for (const { name } of listed) {
      const answer = await callApi(door, session, `${path}/${name}`, { query })
      const file = join(out, name)
      await writeOut(session, file, await answer.bytes())
      files.push(file)
    }
    return files
  })
  printWritten(session, written)
  return 0
}
