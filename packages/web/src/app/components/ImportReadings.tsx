// SPDX-License-Identifier: EUPL-1.2
import type { ImportAccount } from 'bereik'
import { importTexts } from '../language/imports.ts'
import { readAsText } from '../read-as-text.ts'
import { useLanguage } from '../use-language.ts'
import { Paragraph } from './Paragraph.tsx'
import { Table } from './Table.tsx'

/** How numbers and dates of a file are read, each by an example: who knows her figures sees a slip. */
export function ImportReadings({ account }: { readonly account: ImportAccount }) {
  const language = useLanguage()
  const texts = importTexts[language]
  const { readings } = account
  if (readings.length === 0) return null
  const columns = texts.readingColumns.map((label) => ({ label }))
  const rows = readings.map(({ column, example, readAs }, place) => ({
    key: `${place} ${column}`,
    cells: [column, example, readAsText(readAs, language)],
  }))
  return (
    <details className="bereik-no-print">
      <summary>{texts.readingsSummary(readings.length)}</summary>
      <Table caption={texts.readingsCaption} columns={columns} rows={rows} narrow />
      <Paragraph>{texts.readingsWrong}</Paragraph>
    </details>
  )
}
