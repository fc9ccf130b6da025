// SPDX-License-Identifier: EUPL-1.2
import type { Language } from 'bereik'
import type { ReactNode } from 'react'
import type { LoaderFunctionArgs } from 'react-router'
import { isRouteErrorResponse, Outlet, useLocation, useRouteLoaderData } from 'react-router'
import type { Theme } from '../theme.ts'
import { ErrorPage } from './components/ErrorPage.tsx'
import { PageFooter } from './components/PageFooter.tsx'
import { PageHeader } from './components/PageHeader.tsx'
import { shellTexts } from './language/shell.ts'
import { servicesOf } from './services-of.ts'
import icon from './styles/icon.svg?url'
import styles from './styles/index.css?url'
import { useLanguage } from './use-language.ts'

interface Shell {
  readonly theme: Theme
}

export function loader({ context }: LoaderFunctionArgs): Shell {
  return { theme: servicesOf(context).theme }
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const shell = useRouteLoaderData<typeof loader>('root')
  const theme = shell?.theme ?? { class: 'bereik-theme', href: null }
  return (
    <html lang={language} className={theme.class}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href={styles} />
        {theme.href === null ? null : <link rel="stylesheet" href={theme.href} />}
        <link rel="icon" type="image/svg+xml" href={icon} />
      </head>
      <body className="utrecht-root bereik-page">
        <Frame language={language} pathname={pathname} search={search}>
          {children}
        </Frame>
      </body>
    </html>
  )
}

interface FrameProps {
  readonly language: Language
  readonly pathname: string
  readonly search: string
  readonly children: ReactNode
}

function Frame({ language, pathname, search, children }: FrameProps) {
  return (
    <>
      <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        {shellTexts[language].skip}
      </a>
      <PageHeader language={language} pathname={pathname} search={search} />
      <main id="inhoud" tabIndex={-1} className="bereik-main">
        {children}
      </main>
      <PageFooter language={language} />
    </>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: { readonly error: unknown }) {
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} cause={null} />
  const cause = error.data === 'municipality' || error.data === 'file' ? error.data : null
  return <ErrorPage status={error.status} cause={cause} />
}
