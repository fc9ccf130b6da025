// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

interface ListProps {
  readonly items: readonly { readonly key: string; readonly content: ReactNode }[]
}

export function List({ items }: ListProps) {
  return (
    <ul className="utrecht-unordered-list utrecht-unordered-list--distanced">
      {items.map((item) => (
        <li key={item.key} className="utrecht-unordered-list__item">
          {item.content}
        </li>
      ))}
    </ul>
  )
}

export function Steps({ items }: ListProps) {
  return (
    <ol className="bereik-steps">
      {items.map((item) => (
        <li key={item.key}>{item.content}</li>
      ))}
    </ol>
  )
}
