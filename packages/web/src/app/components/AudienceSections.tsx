// SPDX-License-Identifier: EUPL-1.2
import {
  type AudienceTable,
  audienceCaption,
  audienceSources,
  audiencesOf,
  audienceWords,
  baseWords,
  figureText,
  fillIn,
  formatDate,
  partClassName,
} from 'bereik'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { Link } from './Link.tsx'
import { Paragraph } from './Paragraph.tsx'
import { Summary } from './Summary.tsx'
import { Table } from './Table.tsx'

interface AudienceSectionsProps {
  readonly audiences: readonly AudienceTable[]
  /** Address of the file with all these tables. */
  readonly download: string
}

/** Industries, functions, company sizes, places: as they are, without residents beside them. */
export function AudienceSections({ audiences, download }: AudienceSectionsProps) {
  const language = useLanguage()
  return audiencesOf(audiences, language).map(({ id, heading, tables }) => (
    <section key={id} aria-labelledby={id}>
      <Heading level={2} id={id}>
        {heading}
      </Heading>
      <Paragraph>{audienceWords.text[language]}</Paragraph>
      {tables.map((table) => (
        <Audience key={audienceCaption(table, language)} table={table} />
      ))}
      <p className="nl-paragraph bereik-no-print">
        <Link href={download} download>
          {audienceWords.csv[language]}
        </Link>
      </p>
    </section>
  ))
}

function Audience({ table }: { readonly table: AudienceTable }) {
  const language = useLanguage()
  const caption = audienceCaption(table, language)
  const { trait, classes, rest, total } = table
  const rows = classes.map((one) => ({ ...one, class: partClassName(trait, one.class, language) }))
  const all = rest === null ? rows : [...rows, { class: audienceWords.rest[language], ...rest }]
  return (
    <>
      <Heading level={3}>{caption}</Heading>
      <Paragraph kind="quiet">
        {fillIn(audienceWords.about[language], {
          date: formatDate(table.measuredOn, language),
          base: baseWords[table.base][language],
        })}
      </Paragraph>
      {all.length === 0 ? (
        <Paragraph>{figureText(total, 'count', language)}</Paragraph>
      ) : (
        <details className="bereik-print">
          <Summary label={audienceWords.show[language]} about={caption} />
          <Table
            caption={caption}
            columns={[
              { label: audienceWords.class[language] },
              { label: audienceWords.count[language], number: true },
              { label: audienceWords.share[language], number: true },
            ]}
            rows={all.map((one) => ({
              key: one.class,
              cells: [
                one.class,
                figureText(one.count, 'count', language),
                figureText(one.share, 'share', language),
              ],
            }))}
          />
        </details>
      )}
      <Paragraph kind="quiet">{audienceSources(table, language).join(' ')}</Paragraph>
    </>
  )
}
