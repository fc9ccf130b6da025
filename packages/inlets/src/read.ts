// SPDX-License-Identifier: EUPL-1.2
import type { Conclusion, ReadOptions } from './files/file-reader.ts'
import { fileReaders, headLength } from './recognise.ts'
import type { Batch, Recognition } from './record.ts'
import { decodeText } from './text/decode.ts'
import { takeSample } from './text/sample.ts'
import { splitHead } from './text/split-head.ts'

/**
 * Reads a recognised file, in bounded memory.
 *
 * Every row that carries data is yielded once, as a row or as a reject. When the conclusion is
 * `refused` nothing of the file may be kept, also not what was yielded before.
 *
 * @param bytes the whole file, from its first byte
 * @throws Error when no reader of that kind exists (the caller's mistake), or when `bytes` throws
 */
export async function* read(
  recognition: Recognition,
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Batch, Conclusion> {
  const reader = fileReaders.find(({ kind }) => kind === recognition.kind)
  if (reader === undefined) throw new Error(`no reader for ${recognition.kind}`)
  const { head, whole, bytes: all } = await splitHead(bytes, headLength)
  const sample = takeSample(head, whole)
  const text = decodeText(all, sample.encoding)
  return yield* reader.read(recognition, sample, text, options)
}
