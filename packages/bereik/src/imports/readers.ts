// SPDX-License-Identifier: EUPL-1.2
import type { Batch, Fault, Recognition } from '@bereik/inlets'

export type Opening =
  | { readonly state: 'recognised'; readonly recognition: Recognition }
  | { readonly state: 'unrecognised'; readonly fault: Fault }

export type Conclusion =
  | { readonly state: 'complete' }
  | { readonly state: 'refused'; readonly fault: Fault }

/** What an import asks of the readers; `@bereik/inlets` has all of it. */
export interface Readers {
  /** Number of first bytes that `recognise` wants to see. */
  readonly headLength: number
  recognise(head: Uint8Array, whole: boolean): Opening
  read(
    recognition: Recognition,
    bytes: AsyncIterable<Uint8Array>,
    options: { readonly today: string },
  ): AsyncGenerator<Batch, Conclusion>
}
