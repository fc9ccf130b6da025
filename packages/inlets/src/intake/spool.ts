// SPDX-License-Identifier: EUPL-1.2

/**
 * Bytes of a file that must be read from its end (a zip): somewhere they can be reached at any
 * place. The caller decides where; on a disk they stand encrypted.
 */
export interface Spool {
  readonly length: number
  /** Exactly these bytes; fewer only at the end. */
  read(position: number, length: number): Promise<Uint8Array>
}
