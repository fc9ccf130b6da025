// SPDX-License-Identifier: EUPL-1.2
import { healthSchema } from '../../api/schemas/health-schema.ts'
import { callJson } from '../call-api.ts'
import type { ExitCode, Session } from '../environment.ts'
import { healthText } from '../text/health-text.ts'
import { withDoor } from '../with-door.ts'

/** How every account and file of a municipality stands; exit code 1 when something is to be done. */
export async function runHealth(session: Session, code: string): Promise<ExitCode> {
  const path = `/gemeenten/${encodeURIComponent(code)}/gezondheid`
  const health = await withDoor(session, (door) => callJson(door, session, path, healthSchema))
  const json = session.format === 'json'
  session.print(
    json ? `${JSON.stringify(health, null, 2)}\n` : healthText(health, session.language),
  )
  const todo = health.accounts.some(({ lines }) => lines.some(({ download }) => download !== null))
  return todo || health.files.length > 0 ? 1 : 0
}
