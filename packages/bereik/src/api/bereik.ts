// SPDX-License-Identifier: EUPL-1.2
import type { PseudonymKey } from '../archive/pseudonyms/pseudonym-keys.ts'
import type { PostSummary } from '../facts/facts.ts'
import type { Releasable } from '../figures/disclosure/releasable.ts'
import type { Health } from '../figures/health/health.ts'
import type { ReachAnswer } from '../figures/reach-answer.ts'
import type { Imports } from '../imports/import-account.ts'
import type { Language } from '../language/catalogue.ts'
import type { Register } from '../register/register.ts'
import type { ExportFile } from '../reports/export-files.ts'

/** For whom a figure is made: the adviser on her own machine, or anyone (docs/method.md). */
export type View = 'own' | 'public'

/** The whole product behind one door: what API, pages, CLI and server call. */
export interface Bereik {
  readonly register: Register
  readonly imports: Imports
  reach(code: string, view: View): Promise<Releasable<ReachAnswer>>
  /** Posts per account, counted; counters of the municipality's own posts are no cells of persons. */
  posts(code: string): Promise<readonly PostSummary[]>
  /** How every account and file stands today: for one's own door. */
  health(code: string): Promise<Health>
  /** A reminder each quarter, as a calendar file. */
  reminder(code: string, language: Language): string
  /** The keys that link the reactions of one person within a calendar year. */
  readonly keys: {
    list(code: string): Promise<readonly PseudonymKey[]>
    /** For good; false when there was none. */
    destroy(code: string, year: number): Promise<boolean>
  }
  /** One self-contained HTML file. */
  report(code: string, view: View, language: Language): Promise<string>
  /** CSV files with a codebook. */
  exportFiles(code: string, view: View, language: Language): Promise<readonly ExportFile[]>
  /** The made-up municipality that a new installation shows. */
  readonly example: {
    isPresent(): Promise<boolean>
    add(): Promise<void>
    remove(): Promise<void>
  }
  close(): Promise<void>
}
