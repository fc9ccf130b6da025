// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../fault.ts'
import { headLength } from '../recognise.ts'
import { splitHead } from '../text/split-head.ts'

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

/** Looks at a file before anything of it is stored, and makes text of a workbook. */
export async function prepare(bytes: AsyncIterable<Uint8Array>): Promise<Prepared> {
  const split = await splitHead(bytes, headLength)
  return { state: 'text', ...split, original: split.bytes, converted: false }
}
