// SPDX-License-Identifier: EUPL-1.2
import type { Language } from 'bereik'
import type { ReactNode } from 'react'

interface LinkProps {
  readonly href: string
  /** Of the page it leads to, where that differs from this one. */
  readonly language?: Language
  readonly current?: boolean
  readonly download?: boolean
  readonly look?: 'button' | 'primary-button'
  readonly children: ReactNode
}

const looks = {
  button: 'utrecht-button utrecht-button--secondary-action',
  'primary-button': 'utrecht-button utrecht-button--primary-action',
}

export function Link({ href, language, current, download, look, children }: LinkProps) {
  return (
    <a
      href={href}
      className={look === undefined ? 'nl-link' : looks[look]}
      hrefLang={language}
      lang={language}
      aria-current={current ? 'page' : undefined}
      download={download ? '' : undefined}
    >
      {children}
    </a>
  )
}
