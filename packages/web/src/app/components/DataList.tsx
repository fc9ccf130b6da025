// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

interface DataListProps {
  readonly items: readonly { readonly key: string; readonly value: ReactNode }[]
}

export function DataList({ items }: DataListProps) {
  return (
    <dl className="utrecht-data-list utrecht-data-list--rows">
      {items.map((item) => (
        <div key={item.key} className="utrecht-data-list__item">
          <dt className="utrecht-data-list__item-key">{item.key}</dt>
          <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
            {item.value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
