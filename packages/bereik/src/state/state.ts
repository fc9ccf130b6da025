// SPDX-License-Identifier: EUPL-1.2
import type { ColumnReading, PlatformId } from '@bereik/inlets'

/** One import as the state knows it; the words of import-account.ts, as plain columns. */
export interface StoredImport {
  readonly id: string
  /** Rises with every import; a later import has a higher one. Given by the store. */
  readonly ordinal: number
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  readonly municipality: string
  readonly status: string
  readonly kind: string | null
  readonly platform: PlatformId | null
  readonly account: string | null
  readonly measuredOn: string | null
  readonly followers: number | null
  /** What the user answered, apart from what the file told: needed to read the file again. */
  readonly answers: Readonly<Record<string, string | number>>
  readonly assumed: readonly string[]
  readonly questions: readonly string[]
  readonly parts: readonly string[]
  /** How numbers and dates of its columns are read. */
  readonly readings: readonly ColumnReading[]
  /** True when the archive keeps only what the identity filter left of it. */
  readonly filtered: boolean
  readonly reader: string | null
  readonly rowsRead: number
  readonly rowsKept: number
  readonly rowsRejected: number
  readonly rowsRepeated: number
  /** ISO instant. */
  readonly receivedAt: string
}

/** A row (or a file, line null) that was refused, and its text as it stood, capped. */
export interface StoredReject {
  readonly line: number | null
  readonly code: string
  readonly parameters: Readonly<Record<string, string | number>>
  readonly text: string
}

/** How a municipality had a table read that no reader knows; found again by its headings. */
export interface StoredMapping {
  readonly municipality: string
  /** Of the headings, as the readers make it. */
  readonly key: string
  /** The file it was made for. */
  readonly file: string
  /** JSON, as its owner wrote it. */
  readonly mapping: string
  /** ISO instant. */
  readonly at: string
}

/** What the public door let out, so that a later release cannot give back what was hidden. */
export interface Release {
  readonly municipality: string
  readonly platform: string
  readonly account: string | null
  readonly layer: string
  /** ISO date. */
  readonly measuredOn: string
  readonly importId: string
  /** The released partition, as its owner wrote it. */
  readonly partition: string
  /** ISO instant. */
  readonly at: string
}

/**
 * Rows that change: imports and their rejects, mappings, the ledger of releases, settings. Every adapter
 * passes `stateContract`. Each method is one transaction.
 */
export interface State {
  addImport(row: Omit<StoredImport, 'ordinal'>): Promise<void>
  /** Changes columns of one import. */
  changeImport(id: string, changes: Partial<Omit<StoredImport, 'id' | 'ordinal'>>): Promise<void>
  /** Takes an import and its rejects out, as if it had never been received. */
  removeImport(id: string): Promise<void>
  findImport(id: string): Promise<StoredImport | null>
  /** Of one municipality, newest first. */
  listImports(municipality: string): Promise<readonly StoredImport[]>
  /** Oldest first. */
  importsOfBytes(sha256: string): Promise<readonly StoredImport[]>
  /** Oldest first. */
  importsWithStatus(status: string): Promise<readonly StoredImport[]>
  /**
   * SHA-256 of the originals whose bytes an import needs. `open`: of every import that was
   * recognised, withdrawn ones too, but for those of persons. `sealed`: of those nobody recognised.
   */
  neededBytes(): Promise<{
    readonly open: ReadonlySet<string>
    readonly sealed: ReadonlySet<string>
  }>

  addRejects(importId: string, rejects: readonly StoredReject[]): Promise<void>
  clearRejects(importId: string): Promise<void>
  /** Line and reason of each reject stay; the text of the row goes, and every cell the reason tells. */
  forgetRejectTexts(importId: string): Promise<void>
  /** By line, the file as a whole first; at most `limit`. */
  rejects(importId: string, limit: number): Promise<readonly StoredReject[]>
  /** The same, piece by piece: a file of many rows has many. */
  streamRejects(importId: string): AsyncIterable<readonly StoredReject[]>

  /** In place of the one with the same key. */
  rememberMapping(mapping: StoredMapping): Promise<void>
  /** Newest first. */
  mappings(municipality: string): Promise<readonly StoredMapping[]>
  forgetMapping(municipality: string, key: string): Promise<void>

  addRelease(release: Release): Promise<void>
  /** Oldest first. */
  releases(municipality: string): Promise<readonly Release[]>

  setting(name: string): Promise<string | null>
  setSetting(name: string, value: string): Promise<void>

  close(): Promise<void>
}
