// SPDX-License-Identifier: EUPL-1.2
import {
  type AccountHealth as Account,
  accountName,
  formatDate,
  formatNumber,
  type HealthLine,
  healthReasons,
  healthWords,
  type Language,
  subjectName,
} from 'bereik'
import { healthTexts } from '../language/health.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { Link } from './Link.tsx'
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
      <Table
        caption={texts.caption(name)}
        columns={[{ label: subject }, { label: last }, { label: missing }, { label: why }]}
        rows={account.lines.map((line) => ({
          key: JSON.stringify(line.subject),
          cells: [
            subjectName(line.subject, language),
            lastInWords(line, language),
            gapInWords(line, language),
            <WhatToDo key="todo" line={line} filesPage={filesPage} />,
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

function gapInWords({ gap }: HealthLine, language: Language): string {
  const texts = healthTexts[language]
  if (gap === null) return texts.none
  const [from, to] = [formatDate(gap.from, language), formatDate(gap.to, language)]
  return texts.missing(formatNumber(gap.days, language), from, to)
}

interface WhatToDoProps {
  readonly line: HealthLine
  readonly filesPage: string
}

function WhatToDo({ line, filesPage }: WhatToDoProps) {
  const language = useLanguage()
  const { reason, todo } = healthReasons[line.reason][language]
  if (line.download === null) return reason
  return (
    <>
      {reason} {todo}{' '}
      <Link href={`${filesPage}#bestand-${line.download}`}>{healthTexts[language].steps}</Link>
    </>
  )
}
