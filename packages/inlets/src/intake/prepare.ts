// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../fault.ts'
import { headLength } from '../recognise.ts'
import { splitHead } from '../text/split-head.ts'
import { fileShape } from './file-shape.ts'
import { prepareWorkbook } from './workbook/prepare-workbook.ts'

/** What came in, seen from outside. `original` are always the bytes as they came, from the first. */
export type Prepared =
  /** Text that can be recognised and read: the file itself, or the sheets of a workbook as text. */
  | {
      readonly state: 'text'
      readonly head: Uint8Array
      readonly whole: boolean
      readonly bytes: AsyncIterable<Uint8Array>
      readonly original: AsyncIterable<Uint8Array>
      /** True when `bytes` are made of a workbook: they, not the workbook, are what may be stored. */
      readonly converted: boolean
    }
  /** Holds other files: put it in a spool and `unzip` it. */
  | { readonly state: 'zip'; readonly original: AsyncIterable<Uint8Array> }
  /** Cannot be opened: damaged, locked, too large. */
  | {
      readonly state: 'fault'
      readonly fault: Fault
      readonly original: AsyncIterable<Uint8Array>
    }

/**
 * Looks at a file before anything of it is stored, and makes text of a workbook. Text passes
 * untouched; `bytes` and `original` are then the same stream, to be taken once.
 */
export async function prepare(bytes: AsyncIterable<Uint8Array>): Promise<Prepared> {
  const split = await splitHead(bytes, headLength)
  const shape = fileShape(split.head)
  if (shape === 'text') {
    return { state: 'text', ...split, original: split.bytes, converted: false }
  }
  if (shape === 'zip') return { state: 'zip', original: split.bytes }
  const outcome = await prepareWorkbook(split.bytes, shape === 'package')
  if (outcome.state !== 'converted') return outcome
  const text = await splitHead(pieces(outcome.text), headLength)
  return { state: 'text', ...text, original: outcome.original, converted: true }
}

async function* pieces(text: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* text
}
