// SPDX-License-Identifier: EUPL-1.2
import { createApi } from '../api/create-api.ts'
import { readServerFile, type ServerFile } from '../api/folder/server-file.ts'
import { StartFault } from '../api/start-fault.ts'
import { cliWords } from '../language/cli.ts'
import { commandFault } from './command-fault.ts'
import type { Session } from './environment.ts'

/** The API, wherever it is: in the server of the data folder, or in this process. */
export interface Door {
  /** Where its addresses begin. */
  readonly base: string
  fetch(request: Request): Promise<Response>
  close(): Promise<void>
}

const poll = 100
/** How long a command waits for another one on the same folder, in milliseconds. */
const patience = 120_000

async function openHere(session: Session): Promise<Door | null> {
  try {
    const bereik = await session.openBereik(session.dataDir)
    // What a command reads from a disk of its own needs no cap.
    const uploadLimit = Number.MAX_SAFE_INTEGER
    const onError = (error: unknown) =>
      session.tell(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    const api = createApi({ bereik, uploadLimit, onError })
    return {
      base: 'http://localhost',
      fetch: async (request) => api.fetch(request),
      close: () => bereik.close(),
    }
  } catch (error) {
    if (error instanceof StartFault && error.code === 'data-folder-busy') return null
    if (error instanceof StartFault) {
      throw commandFault(2, error.code, error.parameters, session.language)
    }
    throw error
  }
}

function serverDoor({ address, token }: ServerFile, session: Session): Door {
  return {
    base: address,
    fetch: async (request) => {
      request.headers.set('authorization', `Bearer ${token}`)
      try {
        return await fetch(request)
      } catch {
        throw commandFault(3, 'server-silent', { address }, session.language)
      }
    },
    close: async () => undefined,
  }
}

/** The file may be left from a server that was killed while another command now has the folder. */
async function answers(file: ServerFile): Promise<boolean> {
  try {
    const answer = await fetch(`${file.address}/api/v1/openapi.json`)
    await answer.body?.cancel()
    return answer.ok
  } catch {
    return false
  }
}

/**
 * Opens the data folder, or finds the server that has it open. While another command has it, waits.
 *
 * @throws CommandFault `data-folder-busy` when the other one does not end
 */
export async function openDoor(session: Session): Promise<Door> {
  for (let waited = 0; waited < patience; waited += poll) {
    const here = await openHere(session)
    if (here !== null) return here
    const file = await readServerFile(session.dataDir)
    if (file !== null && (await answers(file))) return serverDoor(file, session)
    if (waited === 1000 && session.isWatched)
      session.tell(`${cliWords.waiting[session.language]}\n`)
    await session.wait(poll)
  }
  throw commandFault(2, 'data-folder-busy', { folder: session.dataDir }, session.language)
}
