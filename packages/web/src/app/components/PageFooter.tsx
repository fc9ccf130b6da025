// SPDX-License-Identifier: EUPL-1.2
import type { Language } from 'bereik'
import { shellTexts } from '../language/shell.ts'
import { pathIn } from '../language.ts'
import { Link } from './Link.tsx'
import { Paragraph } from './Paragraph.tsx'

export function PageFooter({ language }: { readonly language: Language }) {
  const texts = shellTexts[language]
  return (
    <footer className="utrecht-page-footer">
      <div className="utrecht-page-footer__content bereik-footer">
        <nav aria-label={texts.footer}>
          <ul className="bereik-links">
            <li>
              <Link href={pathIn(language, '/toegankelijkheid')}>{texts.accessibility}</Link>
            </li>
            <li>
              <Link href={pathIn(language, '/privacy')}>{texts.privacy}</Link>
            </li>
            <li>
              <Link href="/api/v1/openapi.json">{texts.api}</Link>
            </li>
          </ul>
        </nav>
        <Paragraph kind="quiet">{texts.madeAs}</Paragraph>
      </div>
    </footer>
  )
}
