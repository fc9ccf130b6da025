// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

interface ParagraphProps {
  readonly kind?: 'lead' | 'quiet'
  readonly id?: string
  readonly children: ReactNode
}

const classes = {
  lead: 'nl-paragraph nl-paragraph--lead',
  quiet: 'nl-paragraph bereik-quiet bereik-small',
}

export function Paragraph({ kind, id, children }: ParagraphProps) {
  return (
    <p id={id} className={kind === undefined ? 'nl-paragraph' : classes[kind]}>
      {children}
    </p>
  )
}
