// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Heading } from './Heading.tsx'
import { Link } from './Link.tsx'
import { Paragraph } from './Paragraph.tsx'
import { Summary } from './Summary.tsx'

interface ChartProps {
  /** What is drawn: a short name, for who goes from figure to figure. */
  readonly name: string
  /** One plain sentence: what the picture says. */
  readonly conclusion: string
  /** SVG texts made by the charts package, which escapes every text in them. */
  readonly panels: readonly string[]
  /** The numbers of the picture as a table. */
  readonly table: ReactNode
  readonly tableLabel: string
  /** Names the table in the line that opens it. */
  readonly tableName: string
  readonly source: string
  readonly download: { readonly href: string; readonly label: string }
  readonly level?: 2 | 3
}

/** A chart cannot be made without its conclusion, its numbers and its source. */
export function Chart(props: ChartProps) {
  return (
    <figure
      className="utrecht-figure utrecht-figure--distanced bereik-figure"
      aria-label={props.name}
    >
      <Heading level={props.level ?? 2}>{props.conclusion}</Heading>
      <div className="bereik-figure__panels">
        {props.panels.map((svg) => (
          <div key={svg} dangerouslySetInnerHTML={{ __html: svg }} />
        ))}
      </div>
      <details>
        <Summary label={props.tableLabel} about={props.tableName} />
        {props.table}
      </details>
      <figcaption className="utrecht-figure__caption">
        <Paragraph>{props.source}</Paragraph>
        <p className="nl-paragraph bereik-no-print">
          <Link href={props.download.href} download>
            {props.download.label}
          </Link>
        </p>
      </figcaption>
    </figure>
  )
}
