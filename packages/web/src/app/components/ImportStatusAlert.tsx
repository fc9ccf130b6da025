// SPDX-License-Identifier: EUPL-1.2
import type { ImportAccount } from 'bereik'
import { lacksOwnAccount } from '../is-capture.ts'
import { importTexts } from '../language/imports.ts'
import { reasonsOf, standingOf } from '../standing.ts'
import { useLanguage } from '../use-language.ts'
import { Alert } from './Alert.tsx'
import { statusKinds } from './ImportStatusBadge.tsx'
import { Paragraph } from './Paragraph.tsx'

interface ImportStatusAlertProps {
  readonly account: ImportAccount
  /** The focus goes here when the address ends in it. */
  readonly id: string | undefined
}

/** What became of a file, and what is wrong with it as a whole. */
export function ImportStatusAlert({ account, id }: ImportStatusAlertProps) {
  const language = useLanguage()
  const texts = importTexts[language]
  const standing = standingOf(account)
  const { badge, text } = texts.statuses[standing]
  const wantsFollowers = account.status === 'done' && account.questions.includes('followers')
  const hasAges = account.parts.includes('age-gender')
  return (
    <div id={id} tabIndex={-1} className="bereik-outcome">
      <Alert kind={statusKinds[standing]} title={badge}>
        <Paragraph>{text}</Paragraph>
        {reasonsOf(account, language).map(({ message, fix }) => (
          <Paragraph key={message}>{`${message} ${fix}`}</Paragraph>
        ))}
        {wantsFollowers ? (
          <Paragraph>{hasAges ? texts.followersMissing : texts.followersUnknown}</Paragraph>
        ) : null}
        {lacksOwnAccount(account) ? <Paragraph>{texts.ownAccountMissing}</Paragraph> : null}
      </Alert>
    </div>
  )
}
