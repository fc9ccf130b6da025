// SPDX-License-Identifier: EUPL-1.2

/** The first bytes of a stream, and the whole stream as if nobody had looked. */
export interface HeadAndBytes {
  readonly head: Uint8Array
  /** True when the head is all there is. */
  readonly whole: boolean
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Holds the first `length` bytes in memory; the rest is not read before it is asked for. */
export async function splitHead(
  bytes: AsyncIterable<Uint8Array>,
  length: number,
): Promise<HeadAndBytes> {
  const rest = bytes[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  let whole = false
  while (size <= length && !whole) {
    const step = await rest.next()
    if (step.done === true) {
      whole = true
    } else {
      first.push(step.value)
      size += step.value.byteLength
    }
  }
  const head = Buffer.concat(first).subarray(0, length)
  return { head, whole, bytes: rejoin(first, rest, whole) }
}

async function* rejoin(
  first: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
  whole: boolean,
): AsyncGenerator<Uint8Array> {
  try {
    yield* first
    if (whole) return
    for (let step = await rest.next(); step.done !== true; step = await rest.next()) {
      yield step.value
    }
  } finally {
    await rest.return?.()
  }
}
