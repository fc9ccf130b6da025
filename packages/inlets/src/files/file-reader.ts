// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../fault.ts'
import type { Batch, Recognition } from '../record.ts'
import type { Utf8Text } from '../text/decode.ts'
import type { Sample } from '../text/sample.ts'

export interface ReadOptions {
  /** ISO date. What lies more than a day after it is refused (clocks and time zones differ). */
  readonly today: string
}

/** Whether the file as a whole may be kept. Refused: nothing of it, every row counts as rejected. */
export type Conclusion =
  | { readonly state: 'complete' }
  | { readonly state: 'refused'; readonly fault: Fault }

export type Opening =
  | { readonly state: 'recognised'; readonly recognition: Recognition }
  | { readonly state: 'unrecognised'; readonly fault: Fault }

/** One kind of file: knows it by its content, and reads it. */
export interface FileReader {
  readonly kind: string
  /** Goes up when the same bytes would be read otherwise. */
  readonly version: number
  /** null: not this kind of file. */
  recognise(sample: Sample): Opening | null
  read(
    recognition: Recognition,
    sample: Sample,
    text: Utf8Text,
    options: ReadOptions,
  ): AsyncGenerator<Batch, Conclusion>
}

export function refuse(fault: Fault): Conclusion {
  return { state: 'refused', fault }
}
