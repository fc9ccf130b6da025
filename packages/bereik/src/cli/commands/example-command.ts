// SPDX-License-Identifier: EUPL-1.2
import { cliWords } from '../../language/cli.ts'
import { callApi } from '../call-api.ts'
import type { ExitCode, Session } from '../environment.ts'
import { withDoor } from '../with-door.ts'

/** Removes the made-up municipality for good. */
export async function runExampleRemove(session: Session): Promise<ExitCode> {
  await withDoor(session, (door) => callApi(door, session, '/voorbeeld', { method: 'DELETE' }))
  const removed = JSON.stringify({ removed: 'GM9999' }, null, 2)
  session.print(
    `${session.format === 'json' ? removed : cliWords.exampleRemoved[session.language]}\n`,
  )
  return 0
}
