// SPDX-License-Identifier: EUPL-1.2

import type { NotFoundCause } from '../find-municipality.ts'
import { errorTexts } from '../language/errors.ts'
import { startTexts } from '../language/start.ts'
import { pathIn } from '../language.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { Link } from './Link.tsx'
import { Paragraph } from './Paragraph.tsx'
import { SearchForm } from './SearchForm.tsx'

interface ErrorPageProps {
  readonly status: number
  /** What was not found, where that is known. */
  readonly cause: NotFoundCause | null
}

const notFoundTexts = { municipality: 'unknownMunicipality', file: 'unknownFile' } as const

/** What a visitor sees when a page does not exist, or when we failed. */
export function ErrorPage({ status, cause }: ErrorPageProps) {
  const language = useLanguage()
  const texts = errorTexts[language]
  const { title, text } =
    status === 404
      ? texts[cause === null ? 'notFound' : notFoundTexts[cause]]
      : status < 500
        ? texts.refused
        : texts.ours
  return (
    <>
      <title>{`${title} - Bereik`}</title>
      <Heading level={1}>{title}</Heading>
      <Paragraph>{text}</Paragraph>
      {status === 404 ? (
        <>
          <SearchForm language={language} />
          <Paragraph>
            <Link href={pathIn(language, '/gemeenten')}>
              {startTexts[language].allMunicipalities}
            </Link>
          </Paragraph>
        </>
      ) : null}
    </>
  )
}
