// SPDX-License-Identifier: EUPL-1.2
import type { Language } from 'bereik'
import { shellTexts } from '../language/shell.ts'
import { pathIn, sharedPath } from '../language.ts'
import { Link } from './Link.tsx'

interface PageHeaderProps {
  readonly language: Language
  readonly pathname: string
  readonly search: string
}

export function PageHeader({ language, pathname, search }: PageHeaderProps) {
  const texts = shellTexts[language]
  const other = language === 'nl' ? 'en' : 'nl'
  const path = sharedPath(pathname)
  const start = pathIn(language, '/')
  const municipalities = pathIn(language, '/gemeenten')
  return (
    <header className="utrecht-page-header">
      <div className="utrecht-page-header__content bereik-header">
        <a className="bereik-brand" href={start} aria-current={path === '/' ? 'page' : undefined}>
          Bereik
        </a>
        <nav aria-label={texts.menu}>
          <ul className="bereik-nav">
            <li>
              <Link href={municipalities} current={path === '/gemeenten'}>
                {texts.municipalities}
              </Link>
            </li>
            <li>
              <Link href={pathIn(other, path) + search} language={other}>
                {texts.otherLanguage}
              </Link>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  )
}
