// SPDX-License-Identifier: EUPL-1.2
import {
  formatDate,
  formatNumber,
  type Language,
  metrics,
  type PreviewedRow,
  platformNames,
  renderFault,
} from 'bereik'
import { mappingTexts } from '../language/mapping.ts'
import { outcomeId } from '../outcome.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { shortened } from './MappingColumns.tsx'
import { Paragraph } from './Paragraph.tsx'
import { Table } from './Table.tsx'

/** The first rows as they will be read; the focus goes here after "Look first". */
export function MappingPreview({ rows }: { readonly rows: readonly PreviewedRow[] }) {
  const language = useLanguage()
  const texts = mappingTexts[language]
  const persons = personsIn(rows)
  const read = rows.filter(({ state }) => state === 'read').length
  return (
    <section id={outcomeId} tabIndex={-1} className="bereik-outcome">
      <Heading level={2}>{texts.previewHeading}</Heading>
      <Paragraph>{texts.previewText(read, rows.length - read)}</Paragraph>
      <Table
        caption={texts.previewCaption}
        columns={texts.previewColumns.map((label) => ({ label }))}
        rows={rows.map((row) => ({
          key: String(row.row),
          cells: cellsOf(row, persons, language),
        }))}
      />
    </section>
  )
}

const longestText = 200

/** Everybody who wrote, in order of appearance. */
function personsIn(rows: readonly PreviewedRow[]): readonly string[] {
  const reactors = rows.flatMap((row) =>
    row.state === 'read' && row.record.kind === 'reaction' ? (row.record.reactor ?? []) : [],
  )
  return [...new Set(reactors)]
}

function cellsOf(
  previewed: PreviewedRow,
  persons: readonly string[],
  language: Language,
): readonly (string | number)[] {
  const texts = mappingTexts[language]
  const { row } = previewed
  if (previewed.state === 'rejected') {
    const { code, parameters } = previewed.fault
    const { message, fix } = renderFault(code, parameters, language)
    return [row, texts.notRead, '', '', `${message} ${fix}`, '']
  }
  const { record, platform } = previewed
  const on = (what: string) => `${what}, ${platformNames[platform]}`
  if (record.kind === 'post') {
    const { publishedAt, account, text, counters } = record
    const when = timeText(publishedAt, language)
    const cells = [when, account ?? '', shortened(text, longestText)]
    return [row, on(texts.becomes.post), ...cells, figuresText(counters, language)]
  }
  if (record.kind === 'reaction') {
    const { at, reactor, text, counters } = record
    const who = reactor === null ? '' : texts.person(String(persons.indexOf(reactor) + 1))
    const cells = [timeText(at, language), who, shortened(text, longestText)]
    return [row, on(texts.becomes.reaction), ...cells, figuresText(counters, language)]
  }
  if (record.kind !== 'day-figures') return [row, record.kind]
  const { date, account = '', values } = record
  const day = formatDate(date, language)
  return [row, on(texts.becomes['day-figures']), day, account, '', figuresText(values, language)]
}

function timeText(time: string | null, language: Language): string {
  if (time === null) return ''
  const day = formatDate(time.slice(0, 10), language)
  return time.endsWith('T00:00') ? day : `${day}, ${time.slice(11)}`
}

function figuresText(figures: Readonly<Record<string, number | null>>, language: Language): string {
  return metrics
    .flatMap(({ id, label }) => {
      const value = figures[id]
      if (value === undefined || value === null) return []
      return [`${label[language]}: ${formatNumber(value, language)}`]
    })
    .join('; ')
}
