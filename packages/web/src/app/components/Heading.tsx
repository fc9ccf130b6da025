// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

interface HeadingProps {
  readonly level: 1 | 2 | 3
  readonly id?: string
  readonly children: ReactNode
}

export function Heading({ level, id, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} className={`nl-heading nl-heading--level-${level}`}>
      {children}
    </Tag>
  )
}
