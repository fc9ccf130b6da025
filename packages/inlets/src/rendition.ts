// SPDX-License-Identifier: EUPL-1.2
import type { Identity } from './identity/identity.ts'
import { fileReaders, headLength } from './recognise.ts'
import type { Recognition } from './record.ts'
import { decodeText } from './text/decode.ts'
import { takeSample } from './text/sample.ts'
import { splitHead } from './text/split-head.ts'

/**
 * What may be stored of a file: the bytes as they are, or, where rows tell of persons, what the
 * identity filter of its reader leaves of them. In bounded memory, while the bytes stream in.
 *
 * @param bytes the whole file, from its first byte
 * @throws Error when no reader of that kind exists (the caller's mistake), or when `bytes` throws
 */
export async function* rendition(
  recognition: Recognition,
  bytes: AsyncIterable<Uint8Array>,
  identity: Identity,
): AsyncGenerator<Uint8Array> {
  if (recognition.persons !== true) {
    yield* bytes
    return
  }
  const reader = fileReaders.find(({ kind }) => kind === recognition.kind)
  if (reader?.filter === undefined) throw new Error(`no identity filter for ${recognition.kind}`)
  const { head, whole, bytes: all } = await splitHead(bytes, headLength)
  const sample = takeSample(head, whole)
  yield* reader.filter(recognition, sample, decodeText(all, sample.encoding), identity)
}
