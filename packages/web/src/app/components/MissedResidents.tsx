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
            <summary>
              {texts.tableLabel}
              <span className="bereik-visually-hidden">{`: ${texts.missedCaption}`}</span>
            </summary>
            <MissedTable missed={missed} />
            <Paragraph kind="quiet">{texts.perHundredText}</Paragraph>
          </details>
        </>
      )}
    </section>
  )
}

function MissedTable({ missed }: { readonly missed: readonly Comparison[] }) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  return (
    <Table
      caption={texts.missedCaption}
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
