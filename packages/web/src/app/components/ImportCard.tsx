// SPDX-License-Identifier: EUPL-1.2
import type { ImportAccount } from 'bereik'
import { formatDate, platformNames } from 'bereik'
import { lacksOwnAccount } from '../is-capture.ts'
import { importTexts } from '../language/imports.ts'
import { pathIn } from '../language.ts'
import { answersId } from '../outcome.ts'
import { reasonsOf, standingOf } from '../standing.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { ImportStatusBadge } from './ImportStatusBadge.tsx'
import { Link } from './Link.tsx'
import { MappingLink } from './MappingLink.tsx'
import { Paragraph } from './Paragraph.tsx'
import { WithdrawForm } from './WithdrawForm.tsx'

/** One file in the list: its state, what it is taken for, and its counts. */
export function ImportCard({ account }: { readonly account: ImportAccount }) {
  const language = useLanguage()
  const texts = importTexts[language]
  const standing = standingOf(account)
  const status = texts.statuses[standing]
  const reasons = reasonsOf(account, language)
  const page = pathIn(language, `/bestanden/${account.id}`)
  return (
    <li className="bereik-card">
      <Heading level={3}>
        <span className="bereik-card__name">{account.file}</span>{' '}
        <ImportStatusBadge status={standing} />
      </Heading>
      <Paragraph>
        {taken(account, language)}
        {status.text}
      </Paragraph>
      {reasons.map(({ message, fix }) => (
        <Paragraph key={message}>
          {standing === 'question' ? message : `${message} ${fix}`}
        </Paragraph>
      ))}
      {account.rows.read === 0 ? null : (
        <Paragraph kind="quiet">{texts.rows(account.rows)}</Paragraph>
      )}
      <Paragraph>
        <Link href={page}>
          {account.status === 'question'
            ? texts.answerFor(account.file)
            : texts.details(account.file)}
        </Link>
      </Paragraph>
      <MappingLink account={account} />
      {account.status === 'done' && account.questions.includes('followers') ? (
        <Paragraph>
          <Link href={`${page}#${answersId}`}>{texts.followersFor(account.file)}</Link>
        </Paragraph>
      ) : null}
      {lacksOwnAccount(account) ? (
        <Paragraph>
          <Link href={`${page}#${answersId}`}>{texts.accountFor(account.file)}</Link>
        </Paragraph>
      ) : null}
      <WithdrawForm account={account} />
    </li>
  )
}

function taken(account: ImportAccount, language: 'nl' | 'en'): string {
  const texts = importTexts[language]
  const { kind, platform, measuredOn, assumed } = account
  if (kind === null) return ''
  const told = (field: string, text: string) =>
    assumed.includes(field) ? `${text} (${texts.assumed})` : text
  const parts = [
    texts.kinds[kind] ?? kind,
    ...(platform === null ? [] : [told('platform', platformNames[platform])]),
    ...(account.account === null ? [] : [told('account', account.account)]),
    ...(measuredOn === null ? [] : [told('measuredOn', formatDate(measuredOn, language))]),
  ]
  return `${parts.join(', ')}. `
}
