// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { testIdentity } from '../../identity/test-identity.ts'
import { read } from '../../read.ts'
import { headLength, recognise } from '../../recognise.ts'
import type { ReadRow, Recognition, RejectedRow } from '../../record.ts'
import { rendition } from '../../rendition.ts'
import { inParts, today } from '../../test-reading.ts'
import type { Conclusion, ReadOptions } from '../file-reader.ts'

/** What a capture came to, by way of its rendition; for tests. */
export interface CaptureReading {
  readonly recognition: Recognition
  readonly stored: string
  readonly rows: readonly ReadRow[]
  readonly rejects: readonly RejectedRow[]
  readonly conclusion: Conclusion
  /** What a pseudonym stands for: `reactor x sanne 2026`. */
  readonly meaning: (pseudonym: string | null) => string | undefined
}

/** Stores what may be stored of a capture, recognises that again and reads it. */
export async function storeAndRead(
  file: string | Buffer,
  own: readonly string[] = [],
  options: Partial<ReadOptions> = {},
): Promise<CaptureReading> {
  const bytes = Buffer.from(file)
  const opening = recognise(bytes.subarray(0, headLength), bytes.length <= headLength)
  assert.ok(opening.state === 'recognised', JSON.stringify(opening))
  const identity = testIdentity(...own)
  const parts: Uint8Array[] = []
  const source = inParts(bytes, 997)
  for await (const part of rendition(opening.recognition, source, identity)) parts.push(part)
  const stored = Buffer.concat(parts)
  const again = recognise(stored.subarray(0, headLength), stored.length <= headLength)
  assert.ok(again.state === 'recognised', JSON.stringify(again))
  const reading = read(again.recognition, inParts(stored, 997), { today, ...options })
  const rows: ReadRow[] = []
  const rejects: RejectedRow[] = []
  for (;;) {
    const step = await reading.next()
    if (step.done === true) {
      return {
        recognition: opening.recognition,
        stored: stored.toString(),
        rows,
        rejects,
        conclusion: step.value,
        meaning: (pseudonym) => identity.meaning.get(pseudonym ?? ''),
      }
    }
    rows.push(...step.value.rows)
    rejects.push(...step.value.rejects)
  }
}
