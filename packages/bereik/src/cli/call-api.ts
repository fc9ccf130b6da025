// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { apiBase } from '../api/create-api.ts'
import { CommandFault, commandFault } from './command-fault.ts'
import type { ExitCode, Session } from './environment.ts'
import type { Door } from './open-door.ts'

const problemSchema = z.object({
  errors: z.array(
    z.object({
      code: z.string(),
      where: z.string().nullable(),
      message: z.string(),
      fix: z.string(),
    }),
  ),
})

async function refusal(answer: Response, session: Session): Promise<CommandFault> {
  const exitCode: ExitCode =
    answer.status === 507 || answer.status === 409 ? 1 : answer.status >= 500 ? 3 : 2
  const body: unknown = await answer.json().catch(() => null)
  const problem = problemSchema.safeParse(body)
  if (!problem.success) return commandFault(3, 'internal-fault', {}, session.language)
  return new CommandFault(exitCode, problem.data.errors, answer.status)
}

/** Everything a call needs besides its path. */
export interface Call {
  readonly method?: 'GET' | 'POST' | 'DELETE'
  readonly query?: Readonly<Record<string, string | undefined>>
  readonly json?: unknown
  readonly bytes?: AsyncIterable<Uint8Array>
}

/** Hands a piece on when the other side asks for one, so that a large file is never in memory. */
function toStream(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = bytes[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await pieces.next()
      if (next.done === true) controller.close()
      else controller.enqueue(next.value)
    },
    async cancel() {
      await pieces.return?.()
    },
  })
}

function toRequest(door: Door, session: Session, path: string, call: Call): Request {
  const url = new URL(`${apiBase}${path}`, door.base)
  for (const [name, value] of Object.entries({ ...call.query, taal: session.language })) {
    if (value !== undefined) url.searchParams.set(name, value)
  }
  const method = call.method ?? 'GET'
  if (call.bytes !== undefined) {
    const headers = { 'content-type': 'application/octet-stream' }
    const body = toStream(call.bytes)
    const init: RequestInit & { duplex: 'half' } = { method, headers, body, duplex: 'half' }
    return new Request(url, init)
  }
  if (call.json === undefined) return new Request(url, { method })
  const headers = { 'content-type': 'application/json' }
  return new Request(url, { method, headers, body: JSON.stringify(call.json) })
}

/**
 * Calls the API and gives its answer.
 *
 * @param path below /api/v1, its parts already encoded
 * @throws CommandFault with the words of the API when it refuses
 */
export async function callApi(
  door: Door,
  session: Session,
  path: string,
  call: Call = {},
): Promise<Response> {
  const answer = await door.fetch(toRequest(door, session, path, call))
  if (!answer.ok) throw await refusal(answer, session)
  return answer
}

/** The same, for an answer in JSON of a known shape. */
export async function callJson<Schema extends z.ZodType>(
  door: Door,
  session: Session,
  path: string,
  schema: Schema,
  call: Call = {},
): Promise<z.infer<Schema>> {
  const answer = await callApi(door, session, path, call)
  return schema.parse(await answer.json())
}
