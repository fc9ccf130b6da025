// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../language/catalogue.ts'
import { renderFault } from '../language/words.ts'
import type { ExitCode } from './environment.ts'

export interface ToldFault {
  readonly code: string
  readonly where: string | null
  readonly message: string
  readonly fix: string
}

/** Ends a command: what to tell, and the exit code. */
export class CommandFault extends Error {
  readonly exitCode: ExitCode
  readonly faults: readonly ToldFault[]
  /** HTTP status, where the API refused. */
  readonly status: number | null
  constructor(exitCode: ExitCode, faults: readonly ToldFault[], status: number | null = null) {
    super(faults.map((fault) => fault.code).join(', '))
    this.name = 'CommandFault'
    this.exitCode = exitCode
    this.faults = faults
    this.status = status
  }
}

type Parameters = Readonly<Record<string, string | number>>

function told(code: string, parameters: Parameters, language: Language): ToldFault {
  return { code, where: null, ...renderFault(code, parameters, language) }
}

/** A fault of one thing, in words. */
export function commandFault(
  exitCode: ExitCode,
  code: string,
  parameters: Parameters,
  language: Language,
): CommandFault {
  return new CommandFault(exitCode, [told(code, parameters, language)])
}

/** Node's short name for what the system refused: ENOENT, EACCES. */
export function systemReason(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}
