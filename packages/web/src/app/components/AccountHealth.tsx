// SPDX-License-Identifier: EUPL-1.2
import {
  type AccountHealth as Account,
  accountName,
  downloads,
  formatDate,
  formatNumber,
  type HealthLine,
  healthReasons,
  healthWords,
  type Language,
  subjectName,
  todosOf,
} from 'bereik'
import { healthTexts } from '../language/health.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { Link } from './Link.tsx'
import { List } from './List.tsx'
import { Paragraph } from './Paragraph.tsx'
import { Table } from './Table.tsx'

interface AccountHealthProps {
  readonly account: Account
  /** Of the page with the steps to download files. */
  readonly filesPage: string
}

/** How every subject of one account stands, a row each. */
export function AccountHealth({ account, filesPage }: AccountHealthProps) {
  const language = useLanguage()
  const texts = healthTexts[language]
  const name = accountName(account)
  const [subject, last, missing, why] = texts.columns
  return (
    <section>
      <Heading level={2}>{name}</Heading>
      <Todos lines={account.lines} filesPage={filesPage} />
      <Table
        caption={texts.caption(name)}
        columns={[{ label: subject }, { label: last }, { label: missing }, { label: why }]}
        rows={account.lines.map((line) => ({
          key: JSON.stringify(line.subject),
          cells: [
            subjectName(line.subject, language),
            lastInWords(line, language),
            gapInWords(line, language),
            healthReasons[line.reason][language].reason,
          ],
        }))}
      />
    </section>
  )
}

function lastInWords({ last }: HealthLine, language: Language): string {
  if (last.state !== 'value') return healthWords[last.state][language]
  const date = formatDate(last.on, language)
  return last.value === null ? date : `${formatNumber(last.value, language)} (${date})`
}

function gapInWords({ gap, last }: HealthLine, language: Language): string {
  const texts = healthTexts[language]
  if (gap === null) return last.state === 'unavailable' ? texts.all : texts.none
  const [from, to] = [formatDate(gap.from, language), formatDate(gap.to, language)]
  return texts.missing(formatNumber(gap.days, language), from, to)
}

interface TodosProps {
  readonly lines: readonly HealthLine[]
  readonly filesPage: string
}

/** What is to be done about one account, each thing once. */
function Todos({ lines, filesPage }: TodosProps) {
  const language = useLanguage()
  const todos = todosOf(lines)
  if (todos.length === 0) return <Paragraph>{healthTexts[language].fine(0)}</Paragraph>
  return (
    <List
      items={todos.map(({ reason, download }) => ({
        key: download ?? '',
        content: (
          <>
            {healthReasons[reason][language].todo}{' '}
            <Link href={`${filesPage}#bestand-${download}`}>
              {downloadName(download, language)}
            </Link>
          </>
        ),
      }))}
    />
  )
}

function downloadName(id: string | null, language: Language): string {
  const { steps } = healthTexts[language]
  const title = downloads.find((one) => one.id === id)?.title[language]
  return title === undefined ? steps : `${steps}: ${title}`
}
