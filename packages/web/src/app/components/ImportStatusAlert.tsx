// SPDX-License-Identifier: EUPL-1.2
import { type ImportAccount, renderFault } from 'bereik'
import { importTexts } from '../language/imports.ts'
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
  const { badge, text } = texts.statuses[account.status]
  const wholeFile = account.rejects.filter(({ line }) => line === null)
  const wantsFollowers = account.status === 'done' && account.questions.includes('followers')
  return (
    <div id={id} tabIndex={-1} className="bereik-outcome">
      <Alert kind={statusKinds[account.status]} title={badge}>
        <Paragraph>{text}</Paragraph>
        {wholeFile.map(({ code, parameters }) => {
          const { message, fix } = renderFault(code, parameters, language)
          return <Paragraph key={code}>{`${message} ${fix}`}</Paragraph>
        })}
        {wantsFollowers ? <Paragraph>{texts.followersMissing}</Paragraph> : null}
      </Alert>
    </div>
  )
}
