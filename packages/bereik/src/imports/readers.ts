// SPDX-License-Identifier: EUPL-1.2
import type {
  Batch,
  Conclusion,
  Fault,
  Identity,
  Mapping,
  Opening,
  Prepared,
  ReadOptions,
  Recognition,
  Spool,
  TablePreview,
} from '@bereik/inlets'

/** A file of a zip, or why it cannot be opened; of the zip as a whole when `name` is empty. */
type Member =
  | { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> }
  | { readonly name: string; readonly fault: Fault }

/** What an import asks of the readers; `@bereik/inlets` has all of it. */
export interface Readers {
  /** Number of first bytes that `recognise` wants to see. */
  readonly headLength: number
  /** `kind@version` of every reader: when it changes, what nobody recognised is tried again. */
  readonly versions: readonly string[]
  prepare(bytes: AsyncIterable<Uint8Array>): Promise<Prepared>
  unzip(spool: Spool): AsyncIterable<Member>
  /** What is wrong with a member of a zip whose bytes broke off; null: something else was. */
  memberFault(error: unknown): Fault | null
  recognise(head: Uint8Array, whole: boolean): Opening
  /** What may be stored of a file with persons. */
  rendition(
    recognition: Recognition,
    bytes: AsyncIterable<Uint8Array>,
    identity: Identity,
  ): AsyncIterable<Uint8Array>
  read(
    recognition: Recognition,
    bytes: AsyncIterable<Uint8Array>,
    options: ReadOptions,
  ): AsyncGenerator<Batch, Conclusion>
  /** null: no table that could be mapped. */
  tablePreview(head: Uint8Array, whole: boolean): TablePreview | null
  /** The same key for files with the same headings. */
  headingsKey(head: Uint8Array): string | null
  /** Recognises a table as the mapping says. */
  mappedRecognition(mapping: Mapping, head: Uint8Array, whole: boolean): Opening
}
