// SPDX-License-Identifier: EUPL-1.2
import type { Bereik } from '../api/bereik.ts'
import { readServerFile } from '../api/folder/server-file.ts'
import { StartFault } from '../api/start-fault.ts'
import { type RunningServer, serve } from './serve.ts'
import type { WebHandler } from './server-handler.ts'

export interface StartSettings {
  readonly dataDir: string
  readonly port: number
  readonly web?: WebHandler | undefined
  readonly openBereik: () => Promise<Bereik>
  readonly uploadLimit?: number
  readonly onError?: (error: unknown) => void
}

async function openForServer({ dataDir, openBereik }: StartSettings): Promise<Bereik> {
  try {
    return await openBereik()
  } catch (error) {
    const file = await readServerFile(dataDir)
    if (!(error instanceof StartFault) || error.code !== 'data-folder-busy' || file === null) {
      throw error
    }
    const address = file.address.replace('127.0.0.1', 'localhost')
    throw new StartFault('server-running', { folder: dataDir, address })
  }
}

/**
 * Opens the data folder, shows the example when the folder is new, and serves.
 *
 * @throws StartFault `server-running`, `data-folder-busy`, `data-folder-unusable`, `port-in-use`
 */
export async function startServer(settings: StartSettings): Promise<RunningServer> {
  const bereik = await openForServer(settings)
  try {
    const server = await serve({ ...settings, bereik })
    return {
      ...server,
      async close() {
        await server.close()
        await bereik.close()
      },
    }
  } catch (error) {
    await bereik.close()
    throw error
  }
}
