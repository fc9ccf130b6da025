// SPDX-License-Identifier: EUPL-1.2

/** What became of a stream of bytes: its name (SHA-256 of the original, hex) and its size in bytes. */
export interface Stored {
  readonly sha256: string
  readonly bytes: number
}

/** A rendition that is written, but not yet kept under a name. */
export interface Staged {
  /**
   * Keeps it under the name of its original, in place of what stood there: another rendition, or
   * the original itself. At any moment one of the two is whole.
   */
  keep(original: string): Promise<void>
  /** Lets it go. After `keep` this does nothing. */
  discard(): Promise<void>
}

/** A file that must be read from its end, for as long as it takes; encrypted under a passing key. */
export interface ArchiveSpool {
  readonly length: number
  /** Exactly these bytes; fewer only at the end. */
  read(position: number, length: number): Promise<Uint8Array>
  remove(): Promise<void>
}

/** SHA-256 of the originals whose bytes somebody still needs. */
export interface Needed {
  readonly open: ReadonlySet<string>
  readonly sealed: ReadonlySet<string>
}

/**
 * The bytes of what came in, named by the SHA-256 of the original. Three areas: `open` for owner
 * exports of totals, kept as they are; `renditions` for what the identity filter left of a file of
 * persons, and the text of a workbook; `sealed` for files nobody recognised, encrypted under a key
 * of their own that can be destroyed. Which of them is decided before the first byte arrives here.
 *
 * After `put`, `keep` or `seal` returns, the bytes outlive a power cut. When one throws, nothing is
 * left behind. An error of the incoming stream itself passes through as it is.
 *
 * @throws ArchiveFault `archive-write-failed` when the disk refuses (full, read-only)
 */
export interface Archive {
  put(bytes: AsyncIterable<Uint8Array>): Promise<Stored>
  /** Writes a rendition; its name is known only when the original has been read to its end. */
  stage(bytes: AsyncIterable<Uint8Array>): Promise<Staged>
  /**
   * The rendition, or else the bytes as they came in; throws ArchiveFault `archive-file-missing`
   * when neither is here.
   */
  read(sha256: string): AsyncIterable<Uint8Array>
  /** Whether what `read` gives is a rendition. */
  isRendition(sha256: string): Promise<boolean>
  seal(bytes: AsyncIterable<Uint8Array>): Promise<Stored>
  /** null when it was never sealed here, or its key was destroyed. */
  readSealed(sha256: string): Promise<AsyncIterable<Uint8Array> | null>
  /** Destroys the key of a sealed file, then its bytes; what is open stays. */
  removeSealed(sha256: string): Promise<void>
  /** Takes out what is open of that name; what is sealed stays. */
  removeOpen(sha256: string): Promise<void>
  /** Destroys the key, then all bytes of that name. Removing what is not there is no error. */
  remove(sha256: string): Promise<void>
  spool(bytes: AsyncIterable<Uint8Array>): Promise<ArchiveSpool>
  /**
   * For the start of the process, before anything else is asked: takes out what a crash left half
   * written, everything `needed` does not name, and what `expire` does.
   */
  sweep(needed: Needed): Promise<void>
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
