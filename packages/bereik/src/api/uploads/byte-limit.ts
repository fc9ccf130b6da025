// SPDX-License-Identifier: EUPL-1.2
import { RequestFault } from '../problems/request-fault.ts'

export function tooLarge(limit: number): RequestFault {
  const parameters = { limit: Math.round((limit / 2 ** 20) * 1000) / 1000 }
  return new RequestFault(413, [{ code: 'upload-too-large', parameters }])
}

/**
 * Hands bytes on until there are more than `limit`; then throws, so that nothing of them is kept.
 *
 * @throws RequestFault 413, or 400 when the sender broke off
 */
export async function* limitBytes(
  bytes: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array> {
  let total = 0
  const chunks = bytes[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await chunks.next().catch((error: unknown) => {
        if (error instanceof RequestFault) throw error
        throw new RequestFault(400, [{ code: 'upload-broken' }])
      })
      if (next.done === true) return
      total += next.value.byteLength
      if (total > limit) throw tooLarge(limit)
      yield next.value
    }
  } finally {
    await chunks.return?.().catch(() => undefined)
  }
}
