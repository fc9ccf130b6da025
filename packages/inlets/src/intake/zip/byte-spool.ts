// SPDX-License-Identifier: EUPL-1.2
import type { Spool } from '../spool.ts'

/** A spool over bytes in memory, for what is known to be small. */
export function byteSpool(bytes: Uint8Array): Spool {
  return {
    length: bytes.length,
    read: async (position, length) => bytes.subarray(position, position + length),
  }
}
