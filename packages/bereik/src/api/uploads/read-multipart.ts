// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'
import { RequestFault } from '../problems/request-fault.ts'
import { limitBytes } from './byte-limit.ts'
import { fileLabel } from './file-label.ts'

export interface MultipartReader {
  /** Largest file, in bytes. */
  readonly limit: number
  readonly maxFiles: number
  /** Called for every field; after a file when it stands after that file in the form. */
  readonly onField: (name: string, value: string) => void
  /** Called one file at a time, in order; resolves when the file has been dealt with. */
  readonly onFile: (fileName: string, bytes: AsyncIterable<Uint8Array>) => Promise<void>
}

const broken = () => new RequestFault(400, [{ code: 'upload-broken' }])

function openParser(contentType: string, maxFiles: number): BusboyInstance {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      limits: { files: maxFiles, fields: 100, fieldSize: 100_000, headerPairs: 50 },
    })
  } catch {
    throw broken()
  }
}

/**
 * Reads a form while it arrives; nothing is collected. The body is never ahead of the file being
 * read by more than the buffers between them.
 *
 * @throws RequestFault when the form is broken, a file too large, or `onFile` throws one
 */
export async function readMultipart(request: Request, reader: MultipartReader): Promise<void> {
  if (request.body === null) throw broken()
  const parser = openParser(request.headers.get('content-type') ?? '', reader.maxFiles)
  const stop = new AbortController()
  const open = new Set<BusboyFileStream>()
  let failure: unknown
  const fail = (error: unknown) => {
    failure ??= error
    for (const stream of open) stream.destroy(broken())
    stop.abort()
  }
  let files = Promise.resolve()
  const readFile = async (before: Promise<void>, name: string, stream: BusboyFileStream) => {
    await before
    if (failure !== undefined) return
    const bytes = stream.iterator({ destroyOnReturn: false })
    // A form in which no file was chosen sends one without a name.
    if (name) await reader.onFile(fileLabel(name), limitBytes(bytes, reader.limit))
    // What is left unread would hold up the rest of the form for good.
    stream.resume()
  }
  parser.on('field', (name, value, _nameCut, valueCut) => {
    if (valueCut) fail(broken())
    else reader.onField(name, value)
  })
  parser.on('filesLimit', () => {
    const parameters = { limit: reader.maxFiles }
    fail(new RequestFault(413, [{ code: 'too-many-files', parameters }]))
  })
  parser.on('file', (_field, stream, fileName) => {
    open.add(stream)
    // Told through the iterator; without a listener a file still waiting would end the process.
    stream.on('error', () => undefined)
    files = readFile(files, fileName, stream)
      .catch(fail)
      .finally(() => open.delete(stream))
  })
  try {
    await pipeline(Readable.from(request.body), parser, { signal: stop.signal })
  } catch {
    fail(broken())
  }
  await files
  if (failure !== undefined) throw failure
}
