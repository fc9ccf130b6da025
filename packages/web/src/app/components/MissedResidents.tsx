// SPDX-License-Identifier: EUPL-1.2
import {
  accountName,
  type Comparison,
  classAsPeople,
  figureText,
  type LayerChoice,
  marginText,
  missedClasses,
  missedSentences,
  type ReachAnswer,
} from 'bereik'
import { municipalityTexts } from '../language/municipality.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { Paragraph } from './Paragraph.tsx'
import { Summary } from './Summary.tsx'
import { Table } from './Table.tsx'

interface MissedResidentsProps {
  readonly answer: ReachAnswer
  readonly choice: LayerChoice
}

/** Whom the municipality misses on one account: most residents first, never by ratio. */
export function MissedResidents({ answer, choice }: MissedResidentsProps) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  const missed = missedClasses(answer, choice)
  const caption = texts.missedCaption(accountName(choice))
  const [first, ...others] = missedSentences(answer, choice, language)
  return (
    <section>
      <Heading level={3}>{texts.missedHeading(accountName(choice))}</Heading>
      {missed.length === 0 ? <Paragraph>{first}</Paragraph> : null}
      {missed.length === 0 ? null : (
        <>
          <ol className="bereik-steps">
            {[first, ...others].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
          <details>
            <Summary label={texts.tableLabel} about={caption} />
            <MissedTable caption={caption} missed={missed} />
            <Paragraph kind="quiet">{texts.perHundredText}</Paragraph>
          </details>
        </>
      )}
    </section>
  )
}

interface MissedTableProps {
  readonly caption: string
  readonly missed: readonly Comparison[]
}

function MissedTable({ caption, missed }: MissedTableProps) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  return (
    <Table
      caption={caption}
      columns={[
        { label: texts.classColumn },
        { label: texts.residentsColumn, number: true },
        { label: texts.notReachedColumn, number: true },
        { label: texts.perHundredColumn, number: true },
      ]}
      rows={missed.map((one) => ({
        key: one.class,
        cells: [
          classAsPeople(one.class, language),
          figureText(one.residentsCount, 'count', language),
          marginText(one.notReached, 'count', language) ??
            figureText(one.notReached, 'count', language),
          marginText(one.perHundredResidents, 'per-hundred', language) ??
            figureText(one.perHundredResidents, 'per-hundred', language),
        ],
      }))}
    />
  )
}
