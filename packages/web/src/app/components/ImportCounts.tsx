// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type ImportAccount } from 'bereik'
import { importTexts } from '../language/imports.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { Paragraph } from './Paragraph.tsx'
import { Table } from './Table.tsx'

/** read = kept + rejected + repeated, as a table that can be checked by adding up. */
export function ImportCounts({ account }: { readonly account: ImportAccount }) {
  const language = useLanguage()
  const texts = importTexts[language]
  const { read, kept, rejected, repeated } = account.rows
  const numbers = [read, kept, rejected, repeated]
  return (
    <section>
      <Heading level={2}>{texts.countsHeading}</Heading>
      <Paragraph>{texts.rows(account.rows)}.</Paragraph>
      <Table
        narrow
        caption={texts.countsCaption}
        columns={[{ label: texts.countsColumn }, { label: texts.number, number: true }]}
        rows={texts.counts.map((name, place) => ({
          key: name,
          cells: [name, formatNumber(numbers[place] ?? 0, language)],
        }))}
      />
      {repeated === 0 ? null : <Paragraph kind="quiet">{texts.repeatedNote}</Paragraph>}
    </section>
  )
}
