// SPDX-License-Identifier: EUPL-1.2

import { errorTexts } from '../language/errors.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { Paragraph } from './Paragraph.tsx'
import { SearchForm } from './SearchForm.tsx'

/** What a visitor sees when a page does not exist, or when we failed. */
export function ErrorPage({ status }: { readonly status: number }) {
  const language = useLanguage()
  const texts = errorTexts[language]
  const { title, text } =
    status === 404 ? texts.notFound : status < 500 ? texts.refused : texts.ours
  return (
    <>
      <title>{`${title} - Bereik`}</title>
      <Heading level={1}>{title}</Heading>
      <Paragraph>{text}</Paragraph>
      {status === 404 ? <SearchForm language={language} /> : null}
    </>
  )
}
