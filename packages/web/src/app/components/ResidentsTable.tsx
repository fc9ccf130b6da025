// SPDX-License-Identifier: EUPL-1.2
import { agesInWords, formatNumber } from 'bereik'
import { municipalityTexts } from '../language/municipality.ts'
import type { ResidentRow } from '../resident-rows.ts'
import { useLanguage } from '../use-language.ts'
import { Paragraph } from './Paragraph.tsx'
import { Table } from './Table.tsx'

export function ResidentsTable({ rows }: { readonly rows: readonly ResidentRow[] }) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  const number = (count: number) => formatNumber(count, language)
  return (
    <>
      <Table
        caption={texts.residentsCaption}
        columns={[
          { label: texts.ageColumn },
          { label: texts.women, number: true },
          { label: texts.men, number: true },
          { label: texts.together, number: true },
        ]}
        rows={rows.map(({ from, to, women, men }) => ({
          key: String(from),
          cells: [agesInWords(from, to, language), number(women), number(men), number(women + men)],
        }))}
      />
      <Paragraph kind="quiet">{texts.aboutNumbers}</Paragraph>
    </>
  )
}
