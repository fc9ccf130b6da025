// SPDX-License-Identifier: EUPL-1.2

/** Node, SQLite and DuckDB each say it in their own way. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')) return true
  if (/disk is full|no space left/i.test(error.message)) return true
  return error.cause !== undefined && isDiskFull(error.cause)
}
