// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

export type AlertKind = 'info' | 'ok' | 'warning' | 'error'

interface AlertProps {
  readonly kind: AlertKind
  /** Says what kind of message it is, so that colour is never the only sign. */
  readonly title: string
  readonly children?: ReactNode
}

export function Alert({ kind, title, children }: AlertProps) {
  return (
    <div className={`utrecht-alert utrecht-alert--${kind}`}>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          <p className="nl-paragraph">
            <strong>{title}</strong>
          </p>
          {children}
        </div>
      </div>
    </div>
  )
}
