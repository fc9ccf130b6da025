// SPDX-License-Identifier: EUPL-1.2
import type { Bereik } from '../api/bereik.ts'
import type { Language } from '../language/catalogue.ts'

/** 0 done; 1 a file was refused or a row rejected; 2 wrong usage; 3 our fault. */
export type ExitCode = 0 | 1 | 2 | 3

/** The world a command runs in. */
export interface CliEnvironment {
  /** What a command was asked for; with `--format json` one JSON text and nothing else. */
  readonly print: (text: string) => void
  /** What goes wrong, and progress. */
  readonly tell: (text: string) => void
  /** Whether somebody watches what is told: progress is shown then only. */
  readonly isWatched: boolean
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly openBereik: (dataDir: string) => Promise<Bereik>
  readonly wait: (milliseconds: number) => Promise<void>
  /** Serves until it is told to stop. */
  readonly serve: (settings: {
    readonly dataDir: string
    readonly port: number
    readonly onListening: (address: string) => void
    readonly onStopping: () => void
  }) => Promise<void>
}

/** One run of one command. */
export interface Session extends CliEnvironment {
  readonly language: Language
  readonly format: 'text' | 'json'
  readonly dataDir: string
}
