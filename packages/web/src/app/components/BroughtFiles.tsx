// SPDX-License-Identifier: EUPL-1.2
import type { ImportAccount } from 'bereik'
import { filesTexts } from '../language/files.ts'
import { importTexts } from '../language/imports.ts'
import { pathIn } from '../language.ts'
import { outcomeId } from '../outcome.ts'
import { inOrderOfCare, standingOf } from '../standing.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { ImportCard } from './ImportCard.tsx'
import { Link } from './Link.tsx'
import { Paragraph } from './Paragraph.tsx'

interface BroughtFilesProps {
  readonly accounts: readonly ImportAccount[]
  readonly code: string
}

/** What became of the files just brought: after the upload this is where the reader lands. */
export function BroughtFiles({ accounts, code }: BroughtFilesProps) {
  const language = useLanguage()
  const texts = filesTexts[language]
  if (accounts.length === 0) return null
  const counts = accounts.some(({ status }) => status === 'done')
  return (
    <section
      id={outcomeId}
      tabIndex={-1}
      aria-labelledby={`${outcomeId}-kop`}
      className="bereik-outcome"
    >
      <Heading level={2} id={`${outcomeId}-kop`}>
        {texts.outcomeHeading(accounts.length)}
      </Heading>
      <Paragraph>{outcomeInWords(accounts, language)}.</Paragraph>
      <ul className="bereik-cards">
        {inOrderOfCare(accounts).map((account) => (
          <ImportCard key={account.id} account={account} />
        ))}
      </ul>
      {counts ? (
        <div className="bereik-actions">
          <Link href={pathIn(language, `/gemeenten/${code}`)} look="primary-button">
            {texts.toReach}
          </Link>
        </div>
      ) : null}
    </section>
  )
}

/** "instagram.csv: ingelezen", or "3 bestanden: 2 ingelezen, 1 vraag aan u". */
export function outcomeInWords(accounts: readonly ImportAccount[], language: 'nl' | 'en'): string {
  const { statuses } = importTexts[language]
  const badge = (account: ImportAccount) => statuses[standingOf(account)].badge.toLowerCase()
  const [first] = accounts
  if (first !== undefined && accounts.length === 1) return `${first.file}: ${badge(first)}`
  const groups = [...Map.groupBy(inOrderOfCare(accounts), badge)]
  const parts = groups.map(([name, group]) => `${group.length} ${name}`)
  return `${filesTexts[language].filesCount(accounts.length)}: ${parts.join(', ')}`
}
