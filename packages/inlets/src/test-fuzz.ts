// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { recognise } from './recognise.ts'
import { readRecognised } from './test-reading.ts'

/** What breaks a text: at a place (counted round its end) some characters give way to others. */
export interface Change {
  readonly at: number
  readonly cut: number
  readonly put: string
}

export function changeOf(
  put: fc.Arbitrary<string>,
  { at, cut }: { readonly at: number; readonly cut: number },
): fc.Arbitrary<Change> {
  return fc.record({ at: fc.nat(at), cut: fc.nat(cut), put })
}

export function broken(text: string, changes: readonly Change[]): string {
  return changes.reduce((result, { at, cut, put }) => {
    const from = at % (result.length + 1)
    return result.slice(0, from) + put + result.slice(from + cut)
  }, text)
}

/** Every row and reject by line, or null when no reader knows the bytes. Never throws. */
export async function outcome(bytes: Buffer, partLength: number) {
  const opening = recognise(bytes, true)
  if (opening.state === 'unrecognised') return null
  const reading = await readRecognised(opening.recognition, bytes, partLength)
  const told: { readonly line: number; readonly what: unknown }[] = [
    ...reading.rows.map((row) => ({ line: row.line, what: row })),
    ...reading.rejects.map((reject) => ({ line: reject.fault.line, what: reject })),
  ]
  return {
    told: told.sort((one, other) => one.line - other.line),
    conclusion: reading.conclusion,
  }
}

/** No row is told twice, and it does not matter in which parts the bytes come. */
export async function assertToldOnce(bytes: Buffer, partLength: number): Promise<void> {
  const found = await outcome(bytes, 1 << 20)
  assert.deepEqual(await outcome(bytes, partLength), found)
  if (found === null) return
  assert.equal(new Set(found.told.map(({ line }) => line)).size, found.told.length)
}
