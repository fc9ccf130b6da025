// SPDX-License-Identifier: EUPL-1.2
import {
  approximationWords,
  fillIn,
  formatPercent,
  type ResidentsApproximation,
  type TableSource,
  tableName,
} from 'bereik'
import { municipalityTexts } from '../language/municipality.ts'
import type { ResidentRow } from '../resident-rows.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { List } from './List.tsx'
import { Paragraph } from './Paragraph.tsx'
import { ResidentsTable } from './ResidentsTable.tsx'

export interface ResidentsView {
  readonly rows: readonly ResidentRow[]
  readonly sources: readonly TableSource[]
  readonly approximated: readonly ResidentsApproximation[]
}

interface ResidentsSectionProps {
  readonly name: string
  readonly residents: ResidentsView
}

/** Who lives there: what every comparison stands on, with its source and its flaws. */
export function ResidentsSection({ name, residents }: ResidentsSectionProps) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  const flaws = residents.approximated.map(({ reason, offBy }) => {
    const percent = formatPercent(Math.abs(offBy ?? 0), language)
    const text = fillIn(approximationWords[reason][language], { percent })
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  })
  const sources = residents.sources.map(
    ({ publisher, table, year }) =>
      `${tableName(publisher, language)}, ${tableName(table, language)}, ${year}.`,
  )
  return (
    <section>
      <Heading level={2}>{texts.residentsHeading(name)}</Heading>
      <Paragraph>{texts.residentsText}</Paragraph>
      <ResidentsTable rows={residents.rows} />
      <Heading level={3}>{texts.sourcesHeading}</Heading>
      <List items={[...sources, ...flaws].map((text) => ({ key: text, content: text }))} />
    </section>
  )
}
