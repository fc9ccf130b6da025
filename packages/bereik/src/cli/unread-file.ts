// SPDX-License-Identifier: EUPL-1.2
import type { CommandFault, ToldFault } from './command-fault.ts'

/** What import says of a file that never came in: missing, a folder, too large, disk full. */
export interface UnreadFile {
  readonly file: string
  readonly sha256: null
  readonly kind: null
  readonly platform: null
  readonly account: null
  readonly measuredOn: null
  readonly rows: {
    readonly read: 0
    readonly kept: 0
    readonly rejected: 0
    readonly repeated: 0
  }
  readonly rejects: readonly {
    readonly line: null
    readonly code: string
    readonly message: string
    readonly fix: string
  }[]
}

export function unreadFile(file: string, faults: readonly ToldFault[]): UnreadFile {
  return {
    file,
    sha256: null,
    kind: null,
    platform: null,
    account: null,
    measuredOn: null,
    rows: { read: 0, kept: 0, rejected: 0, repeated: 0 },
    rejects: faults.map(({ code, message, fix }) => ({ line: null, code, message, fix })),
  }
}

/** Faults of this one file; the next file may do better. All others end the command. */
export function isFaultOfFile({ status }: CommandFault): boolean {
  return status === 409 || status === 413 || status === 507
}
