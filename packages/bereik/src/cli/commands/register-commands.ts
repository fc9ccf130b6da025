// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import {
  municipalityDetailsSchema,
  municipalitySchema,
} from '../../api/schemas/municipality-schema.ts'
import { callJson } from '../call-api.ts'
import type { ExitCode, Session } from '../environment.ts'
import { municipalitiesText, municipalityText } from '../text/register-text.ts'
import { withDoor } from '../with-door.ts'

const listSchema = z.array(municipalitySchema)

async function printList(
  session: Session,
  query: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> {
  const found = await withDoor(session, (door) =>
    callJson(door, session, '/gemeenten', listSchema, { query }),
  )
  const json = session.format === 'json'
  const text = json
    ? `${JSON.stringify(found, null, 2)}\n`
    : municipalitiesText(found, session.language)
  session.print(text)
  return 0
}

export function runRegisterList(session: Session, year: string | undefined): Promise<ExitCode> {
  return printList(session, { jaar: year })
}

export function runRegisterSearch(session: Session, text: string): Promise<ExitCode> {
  return printList(session, { zoek: text })
}

export async function runRegisterShow(session: Session, code: string): Promise<ExitCode> {
  const path = `/gemeenten/${encodeURIComponent(code)}`
  const found = await withDoor(session, (door) =>
    callJson(door, session, path, municipalityDetailsSchema),
  )
  const json = session.format === 'json'
  const text = json
    ? `${JSON.stringify(found, null, 2)}\n`
    : municipalityText(found, session.language)
  session.print(text)
  return 0
}
