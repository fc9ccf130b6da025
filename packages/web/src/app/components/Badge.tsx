// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

export function Badge({
  kind,
  children,
}: {
  readonly kind?: string
  readonly children: ReactNode
}) {
  const own = kind === undefined ? '' : ` bereik-verdict bereik-verdict--${kind}`
  return <span className={`nl-data-badge${own}`}>{children}</span>
}
