// SPDX-License-Identifier: EUPL-1.2
import type { StoredImport } from '../../state/state.ts'

/** Whether a file was put away unread: nobody knows it, or what it is cannot be used. */
export function isSealed({ kind, status }: StoredImport): boolean {
  return kind === null && (status === 'unrecognised' || status === 'refused')
}
