// SPDX-License-Identifier: EUPL-1.2

/** The first bytes of a stream, and the whole stream again from its first byte. */
export interface SplitHead {
  readonly head: Uint8Array
  /** True when the head is the whole file. */
  readonly whole: boolean
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Looks at up to `length` bytes of a stream without taking them from whoever reads it next. */
export async function splitHead(
  bytes: AsyncIterable<Uint8Array>,
  length: number,
): Promise<SplitHead> {
  const iterator = bytes[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let size = 0
  let ended = false
  while (size <= length && !ended) {
    const step = await iterator.next()
    if (step.done === true) ended = true
    else {
      taken.push(step.value)
      size += step.value.length
    }
  }
  const head = Buffer.concat(taken, Math.min(size, length))
  return {
    head,
    whole: ended && size <= length,
    bytes: again(taken, iterator, ended),
  }
}

async function* again(
  taken: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
  ended: boolean,
): AsyncGenerator<Uint8Array> {
  try {
    yield* taken
    if (ended) return
    for (;;) {
      const step = await iterator.next()
      if (step.done === true) return
      yield step.value
    }
  } finally {
    await iterator.return?.()
  }
}
