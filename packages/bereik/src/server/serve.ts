// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Bereik } from '../api/bereik.ts'
import { createApi } from '../api/create-api.ts'
import { removeServerFile, writeServerFile } from '../api/folder/server-file.ts'
import { StartFault } from '../api/start-fault.ts'
import { createServerHandler, type WebHandler } from './server-handler.ts'

export interface ServeSettings {
  readonly bereik: Bereik
  readonly web?: WebHandler | undefined
  /** 0 takes any free port. */
  readonly port: number
  readonly dataDir: string
  /** Largest file that may be sent, in bytes; default 2 GiB. */
  readonly uploadLimit?: number
  readonly onError?: (error: unknown) => void
}

export interface RunningServer {
  /** `http://localhost:4242`, for people. */
  readonly address: string
  readonly port: number
  /** Lets requests that run end (at most five seconds), then closes. The folder stays open. */
  close(): Promise<void>
}

const defaultUploadLimit = 2 * 2 ** 30

async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen({ port, host, exclusive: true })
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}

function asStartFault(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error
  return new StartFault('port-in-use', { port: String(port), other: String((port % 65535) + 1) })
}

async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  const force = setTimeout(() => server.closeAllConnections(), 5000)
  await closed
  clearTimeout(force)
}

/**
 * Serves API and pages on this machine only (127.0.0.1, and ::1 where there is one) and writes
 * server.json, through which commands on the same data folder find this server.
 *
 * @throws StartFault `port-in-use`
 */
export async function serve(settings: ServeSettings): Promise<RunningServer> {
  const { bereik, web, dataDir, uploadLimit = defaultUploadLimit } = settings
  const { onError = () => undefined } = settings
  const token = randomBytes(32).toString('base64url')
  const api = createApi({ bereik, uploadLimit, onError })
  const handler = createServerHandler({ bereik, api, web, token, onError })
  const answer = getRequestListener(handler, { overrideGlobalObjects: false })
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch(onError)
  }
  // A large file from a slow disk may take longer than Node's five minutes.
  const [ipv4, ipv6] = [createServer(listener), createServer(listener)]
  for (const server of [ipv4, ipv6]) server.requestTimeout = 0
  const port = await listen(ipv4, settings.port, '127.0.0.1').catch((error: unknown) => {
    throw asStartFault(error, settings.port)
  })
  await listen(ipv6, port, '::1').catch(async (error: unknown) => {
    const fault = asStartFault(error, port)
    // Another program there would get what people type as localhost. Without ::1 nothing is lost.
    if (!(fault instanceof StartFault)) return
    await closeServer(ipv4)
    throw fault
  })
  await writeServerFile(dataDir, { address: `http://127.0.0.1:${port}`, token, pid: process.pid })
  return {
    address: `http://localhost:${port}`,
    port,
    async close() {
      await removeServerFile(dataDir)
      await Promise.all([closeServer(ipv4), closeServer(ipv6)])
    },
  }
}
