// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Heading } from './Heading.tsx'
import { Link } from './Link.tsx'
import { Paragraph } from './Paragraph.tsx'

interface ChartProps {
  /** One plain sentence: what the picture says. */
  readonly conclusion: string
  /** Made by the charts package, which escapes every text in it. */
  readonly svg: string
  /** The numbers of the picture as a table. */
  readonly table: ReactNode
  readonly tableLabel: string
  readonly source: string
  readonly download: { readonly href: string; readonly label: string }
  readonly level?: 2 | 3
  readonly children?: ReactNode
}

/** A chart cannot be made without its conclusion, its numbers and its source. */
export function Chart(props: ChartProps) {
  return (
    <figure className="utrecht-figure utrecht-figure--distanced bereik-figure">
      <Heading level={props.level ?? 2}>{props.conclusion}</Heading>
      {props.children}
      <div className="bereik-figure__picture" dangerouslySetInnerHTML={{ __html: props.svg }} />
      <details>
        <summary>{props.tableLabel}</summary>
        {props.table}
      </details>
      <figcaption className="utrecht-figure__caption">
        <Paragraph>{props.source}</Paragraph>
        <Paragraph>
          <Link href={props.download.href} download>
            {props.download.label}
          </Link>
        </Paragraph>
      </figcaption>
    </figure>
  )
}
