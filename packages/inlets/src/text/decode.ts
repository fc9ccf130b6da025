// SPDX-License-Identifier: EUPL-1.2
import { type Encoding, withoutCutCharacter } from './encoding.ts'

/** Text as UTF-8 bytes, without byte order mark. `wasCut` holds once all chunks were taken. */
export interface Utf8Text {
  readonly chunks: AsyncIterable<Uint8Array>
  /** True when the file ends in the middle of a character: a download that was broken off. */
  wasCut(): boolean
}

/** Large inputs in one piece are handed on in parts, so that no reader has to hold twice as much. */
const partLength = 1 << 18

/** Turns a file of any supported encoding into UTF-8, chunk by chunk. UTF-8 is passed on as it is. */
export function decodeText(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): Utf8Text {
  const end = { cut: false }
  const chunks =
    encoding.name === 'utf-8' ? passOn(bytes, encoding, end) : transcode(bytes, encoding, end)
  return { chunks, wasCut: () => end.cut }
}

async function* partsOf(
  bytes: AsyncIterable<Uint8Array>,
  markLength: number,
): AsyncGenerator<Uint8Array> {
  let skip = markLength
  for await (const chunk of bytes) {
    const from = Math.min(skip, chunk.length)
    skip -= from
    for (let at = from; at < chunk.length; at += partLength) {
      yield chunk.subarray(at, Math.min(at + partLength, chunk.length))
    }
  }
}

async function* passOn(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  end: { cut: boolean },
): AsyncGenerator<Uint8Array> {
  let tail = new Uint8Array(0)
  for await (const part of partsOf(bytes, encoding.markLength)) {
    tail = Buffer.concat([tail, part.subarray(-4)]).subarray(-4)
    yield part
  }
  end.cut = withoutCutCharacter(tail).length < tail.length
}

async function* transcode(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  end: { cut: boolean },
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding.name, { ignoreBOM: true })
  const wide = encoding.name === 'utf-16le' || encoding.name === 'utf-16be'
  let length = 0
  for await (const part of partsOf(bytes, encoding.markLength)) {
    length += part.length
    const text = decoder.decode(part, { stream: true })
    if (text !== '') yield Buffer.from(text, 'utf8')
  }
  // What is left is half a character (one byte, or the first half of a surrogate pair): dropped.
  const rest = decoder.decode()
  end.cut = wide && (length % 2 === 1 || rest !== '')
}
