// SPDX-License-Identifier: EUPL-1.2
import { importTexts } from '../language/imports.ts'
import type { Standing } from '../standing.ts'
import { useLanguage } from '../use-language.ts'
import type { AlertKind } from './Alert.tsx'
import { Badge } from './Badge.tsx'

export const statusKinds: Readonly<Record<Standing, AlertKind>> = {
  reading: 'info',
  done: 'ok',
  question: 'warning',
  refused: 'error',
  unrecognised: 'error',
  withdrawn: 'info',
  'not-needed': 'info',
}

export function ImportStatusBadge({ status }: { readonly status: Standing }) {
  return (
    <Badge kind={statusKinds[status]}>{importTexts[useLanguage()].statuses[status].badge}</Badge>
  )
}
