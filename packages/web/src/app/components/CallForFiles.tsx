// SPDX-License-Identifier: EUPL-1.2

import { municipalityTexts } from '../language/municipality.ts'
import { pathIn } from '../language.ts'
import { useLanguage } from '../use-language.ts'
import { Alert } from './Alert.tsx'
import { Link } from './Link.tsx'
import { Paragraph } from './Paragraph.tsx'

interface CallForFilesProps {
  readonly code: string
  /** Files that wait for an answer. */
  readonly waiting: number
}

/** What to do while there is nothing to show. */
export function CallForFiles({ code, waiting }: CallForFilesProps) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  const href = pathIn(language, `/gemeenten/${code}/bestanden`)
  if (waiting > 0) {
    return (
      <Alert kind="warning" title={texts.waitingHeading(waiting)}>
        <Paragraph>{texts.waitingText}</Paragraph>
        <Paragraph>
          <Link href={href}>{texts.filesLink}</Link>
        </Paragraph>
      </Alert>
    )
  }
  return (
    <Alert kind="info" title={texts.noFilesHeading}>
      <Paragraph>{texts.noFilesText}</Paragraph>
      <div className="bereik-actions">
        <Link href={href} look="primary-button">
          {texts.bringFirst}
        </Link>
      </div>
    </Alert>
  )
}
