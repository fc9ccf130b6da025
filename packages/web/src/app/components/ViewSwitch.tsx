// SPDX-License-Identifier: EUPL-1.2
import { doorWords, type View } from 'bereik'
import { municipalityTexts } from '../language/municipality.ts'
import { pathIn } from '../language.ts'
import { useLanguage } from '../use-language.ts'
import { Link } from './Link.tsx'
import { Paragraph } from './Paragraph.tsx'

interface ViewSwitchProps {
  readonly code: string
  readonly view: View
}

/** The adviser's own view or the one that may be published, and what the difference is. */
export function ViewSwitch({ code, view }: ViewSwitchProps) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  const page = pathIn(language, `/gemeenten/${code}`)
  return (
    <nav className="bereik-view" aria-label={texts.viewLabel}>
      <ul className="bereik-tabs bereik-no-print">
        <li>
          <Link href={page} current={view === 'own'}>
            {texts.views.own}
          </Link>
        </li>
        <li>
          <Link href={`${page}?weergave=openbaar`} current={view === 'public'}>
            {texts.views.public}
          </Link>
        </li>
      </ul>
      <Paragraph kind="quiet">{doorWords[view][language]}</Paragraph>
    </nav>
  )
}
