// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import type { ReadOptions } from './files/file-reader.ts'
import type { Identity } from './identity/identity.ts'
import { testIdentity } from './identity/test-identity.ts'
import { headLength, recognise } from './recognise.ts'
import type { Recognition } from './record.ts'
import { rendition } from './rendition.ts'
import { inParts, readRecognised, type WholeReading } from './test-reading.ts'

/** What may be stored of a file that comes in parts of the given length; for tests. */
export async function renditionOf(
  recognition: Recognition,
  bytes: Uint8Array,
  identity: Identity,
  partLength: number,
): Promise<Buffer> {
  const parts: Uint8Array[] = []
  const filtered = rendition(recognition, inParts(bytes, partLength), identity)
  for await (const part of filtered) parts.push(Uint8Array.from(part))
  return Buffer.concat(parts)
}

/** Everything that came of a file with persons; `recognition` is that of the file as it came. */
export interface StoredReading extends WholeReading {
  /** The text that may be stored. */
  readonly stored: string
  /** What a pseudonym stands for: `reactor x sanne 2026`. */
  readonly meaning: (pseudonym: string | null) => string | undefined
}

export interface StoringOptions extends Omit<ReadOptions, 'today'> {
  /** Handles of the municipality that were told with the file. */
  readonly own?: readonly string[]
  readonly partLength?: number
}

/** Stores what may be stored of a file with persons, recognises that again and reads it. */
export async function storeAndRead(
  file: string | Uint8Array,
  { own = [], partLength = 997, ...options }: StoringOptions = {},
): Promise<StoredReading> {
  const bytes = Buffer.from(file)
  const opening = recognise(bytes.subarray(0, headLength), bytes.length <= headLength)
  assert.ok(opening.state === 'recognised', JSON.stringify(opening))
  const { recognition } = opening
  assert.equal(recognition.persons, true)
  const identity = testIdentity(...own)
  const stored = await renditionOf(recognition, bytes, identity, partLength)
  const again = recognise(stored.subarray(0, headLength), stored.length <= headLength)
  assert.ok(again.state === 'recognised', JSON.stringify(again))
  return {
    ...(await readRecognised(again.recognition, stored, partLength, options)),
    recognition,
    stored: stored.toString(),
    meaning: (pseudonym) => identity.meaning.get(pseudonym ?? ''),
  }
}
