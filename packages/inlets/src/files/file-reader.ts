// SPDX-License-Identifier: EUPL-1.2

import type { DateOrder } from '../dates/publish-time.ts'
import type { Fault } from '../fault.ts'
import type { Identity } from '../identity/identity.ts'
import type { DecimalMark } from '../numbers/number.ts'
import type { Batch, Recognition } from '../record.ts'
import type { Utf8Text } from '../text/decode.ts'
import type { Sample } from '../text/sample.ts'

/** What a reader cannot find in the file itself. */
export interface ReadOptions {
  /** ISO date. What lies more than a day after it is refused (clocks and time zones differ). */
  readonly today: string
  /** ISO date the file holds for: dates without a year are the last such day up to it. Default: today. */
  readonly measuredOn?: string
  /** Answers to what `Recognition.open` asks. */
  readonly numberMark?: DecimalMark
  readonly dateOrder?: DateOrder
  /**
   * Whether this pseudonym (`~...`) stands for an official account that was named after the file
   * had been filtered: its messages are posts, not reactions.
   */
  readonly isOwn?: (pseudonym: string) => boolean
}

/** Whether the file as a whole may be kept. Refused: nothing of it, every row counts as rejected. */
export type Conclusion =
  | { readonly state: 'complete' }
  | { readonly state: 'refused'; readonly fault: Fault }

/** Whether the first bytes of a file are of a known kind. */
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
  /**
   * The rendition that may be stored of a file with `persons`: UTF-8 text that this reader
   * recognises and reads as it would the file, without names, handles, ids of persons, profile
   * links and pictures. Nothing of a row that cannot be understood passes: it becomes a row that
   * is rejected for the same reason, with blank cells. Line numbers stay those of the file.
   */
  filter?(
    recognition: Recognition,
    sample: Sample,
    text: Utf8Text,
    identity: Identity,
  ): AsyncIterable<Uint8Array>
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
