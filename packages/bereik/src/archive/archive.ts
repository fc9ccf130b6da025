// SPDX-License-Identifier: EUPL-1.2

/** What became of a stream of bytes: its name (SHA-256 of the original, hex) and its size in bytes. */
export interface Stored {
  readonly sha256: string
  readonly bytes: number
}

/**
 * The bytes of what came in, named by their SHA-256. Two areas: `open` for owner exports of totals,
 * kept as they are; `sealed` for files nobody recognised, encrypted under a key of their own that
 * can be destroyed. Which of the two is decided before the first byte arrives here.
 *
 * After `put` or `seal` returns, the bytes outlive a power cut. When it throws, nothing is left
 * behind. An error of the incoming stream itself passes through as it is.
 *
 * @throws ArchiveFault `archive-write-failed` when the disk refuses (full, read-only)
 */
export interface Archive {
  put(bytes: AsyncIterable<Uint8Array>): Promise<Stored>
  /** The bytes as they came in; throws ArchiveFault `archive-file-missing` when they are not here. */
  read(sha256: string): AsyncIterable<Uint8Array>
  seal(bytes: AsyncIterable<Uint8Array>): Promise<Stored>
  /** null when it was never sealed here, or its key was destroyed. */
  readSealed(sha256: string): Promise<AsyncIterable<Uint8Array> | null>
  /** Destroys the key, then the bytes. Removing what is not there is no error. */
  remove(sha256: string): Promise<void>
  /**
   * For the start of the process, before anything else is asked: takes out what a crash left half
   * written, everything `keep` does not name, and what `expire` does.
   */
  sweep(keep: ReadonlySet<string>): Promise<void>
  /** Destroys what was sealed 30 days ago or longer. For any moment: files may be coming in. */
  expire(): Promise<void>
}

/** How long a file that nobody recognised is kept, in days. */
export const sealedDays = 30

export class ArchiveFault extends Error {
  readonly code: 'archive-write-failed' | 'archive-file-missing' | 'archive-file-damaged'
  readonly parameters: Readonly<Record<string, string | number>>
  constructor(
    code: ArchiveFault['code'],
    parameters: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(code, { cause })
    this.name = 'ArchiveFault'
    this.code = code
    this.parameters = parameters
  }
}
