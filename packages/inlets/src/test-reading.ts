// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import type { Conclusion, ReadOptions } from './files/file-reader.ts'
import { read } from './read.ts'
import { headLength, recognise } from './recognise.ts'
import type { InletRecord, ReadRow, Recognition, RejectedRow } from './record.ts'

/** Everything that came of a file; for tests. */
export interface WholeReading {
  readonly recognition: Recognition
  readonly rows: readonly ReadRow[]
  readonly rejects: readonly RejectedRow[]
  readonly conclusion: Conclusion
}

export const today = '2026-11-22'

/** Recognises and reads bytes that come in parts of the given length. */
export async function readWhole(bytes: Uint8Array, partLength = 997): Promise<WholeReading> {
  const opening = recognise(bytes.subarray(0, headLength), bytes.length <= headLength)
  assert.ok(opening.state === 'recognised', JSON.stringify(opening))
  return readRecognised(opening.recognition, bytes, partLength)
}

export async function readRecognised(
  recognition: Recognition,
  bytes: Uint8Array,
  partLength: number,
  options: Omit<ReadOptions, 'today'> = {},
): Promise<WholeReading> {
  const reading = read(recognition, inParts(bytes, partLength), { today, ...options })
  const rows: ReadRow[] = []
  const rejects: RejectedRow[] = []
  for (;;) {
    const step = await reading.next()
    if (step.done === true) return { recognition, rows, rejects, conclusion: step.value }
    rows.push(...step.value.rows)
    rejects.push(...step.value.rejects)
  }
}

export async function readText(text: string): Promise<WholeReading> {
  return readWhole(Buffer.from(text, 'utf8'))
}

export async function* inParts(bytes: Uint8Array, partLength: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += partLength) yield bytes.subarray(at, at + partLength)
}

/** The records of one kind. */
export function only<K extends InletRecord['kind']>(
  reading: Pick<WholeReading, 'rows'>,
  kind: K,
): readonly (InletRecord & { kind: K })[] {
  return reading.rows.flatMap(({ record }) => (isKind(record, kind) ? [record] : []))
}

function isKind<K extends InletRecord['kind']>(
  record: InletRecord,
  kind: K,
): record is InletRecord & { kind: K } {
  return record.kind === kind
}

/** Code of each reject with its line: "12 not-a-number". */
export function reasons(reading: Pick<WholeReading, 'rejects'>): readonly string[] {
  return reading.rejects.map(({ fault }) => `${fault.line} ${fault.code}`)
}
