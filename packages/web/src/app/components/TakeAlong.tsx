// SPDX-License-Identifier: EUPL-1.2
import type { View } from 'bereik'
import { municipalityTexts } from '../language/municipality.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { Link } from './Link.tsx'
import { Paragraph } from './Paragraph.tsx'

interface TakeAlongProps {
  readonly code: string
  readonly view: View
  readonly download: string
}

/** The report and the numbers, in the view that the page shows. */
export function TakeAlong({ code, view, download }: TakeAlongProps) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  const query = `weergave=${view === 'own' ? 'eigen' : 'openbaar'}&taal=${language}`
  return (
    <section className="bereik-no-print">
      <Heading level={2}>{texts.takeAlongHeading}</Heading>
      <Paragraph>{texts.takeAlongText}</Paragraph>
      <div className="bereik-actions">
        <Link href={`/api/v1/gemeenten/${code}/verslag?${query}`} look="primary-button" download>
          {texts.report}
        </Link>
        <Link href={download} look="button" download>
          {texts.csv}
        </Link>
      </div>
    </section>
  )
}
