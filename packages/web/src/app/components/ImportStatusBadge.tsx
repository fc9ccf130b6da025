// SPDX-License-Identifier: EUPL-1.2
import type { ImportStatus } from 'bereik'
import { importTexts } from '../language/imports.ts'
import { useLanguage } from '../use-language.ts'
import type { AlertKind } from './Alert.tsx'
import { Badge } from './Badge.tsx'

export const statusKinds: Readonly<Record<ImportStatus, AlertKind>> = {
  reading: 'info',
  done: 'ok',
  question: 'warning',
  refused: 'error',
  unrecognised: 'error',
  withdrawn: 'info',
}

export function ImportStatusBadge({ status }: { readonly status: ImportStatus }) {
  return (
    <Badge kind={statusKinds[status]}>{importTexts[useLanguage()].statuses[status].badge}</Badge>
  )
}
